import { DomainError } from '#kernel';

/** The first SIGINT or SIGTERM as a rejection; the second ends the process as usual. */
export class Interruption {
  readonly raised: Promise<never>;
  private raise: () => void = () => undefined;

  constructor() {
    this.raised = new Promise((_, reject) => {
      this.raise = () => {
        this.ignore();
        reject(new DomainError('replay.interrupted', 'Đã dừng phát lại theo yêu cầu; không để lại gì.'));
      };
    });
    // Nobody may be waiting yet.
    this.raised.catch(() => undefined);
    process.on('SIGINT', this.raise).on('SIGTERM', this.raise);
  }

  ignore(): void {
    process.off('SIGINT', this.raise).off('SIGTERM', this.raise);
  }
}
