/**
 * A fault nobody should meet in correct operation (a broken file of ours, a row that contradicts itself).
 * What a user can cause is not an error but a `Refusal`.
 */
export class DomainError extends Error {
  /** @param code stable, `area.reason`; @param data what the reader of the log needs to find the place. */
  constructor(
    readonly code: string,
    message: string,
    readonly data: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }
}
