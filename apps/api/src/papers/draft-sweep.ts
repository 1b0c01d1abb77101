import type { AbandonedDrafts } from '#documents';
import { HOUR_MS, MINUTE_MS, type AgencyId } from '#kernel';

/** Not in the first minute, when a server that was just started has better things to do. */
const FIRST = MINUTE_MS;

/** Sweeps abandoned drafts once an hour, in the process that has their files. @returns what ends it */
export function sweepDrafts(
  drafts: AbandonedDrafts,
  agency: AgencyId,
  report: (line: string) => void,
): () => Promise<void> {
  let under: Promise<void> = Promise.resolve();
  let timer = setTimeout(round, FIRST);
  timer.unref();

  function round(): void {
    under = drafts.sweep(agency).then(
      () => undefined,
      (error: unknown) =>
        report(`chưa dọn được tệp của bản nháp bỏ dở, sẽ thử lại: ${(error as Error).message}`),
    );
    timer = setTimeout(round, HOUR_MS);
    timer.unref();
  }

  return () => {
    clearTimeout(timer);
    return under;
  };
}
