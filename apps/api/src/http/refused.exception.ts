import { isRefusal, type Refusal } from '#kernel';

/** Carries a refusal from a controller to the filter; the libraries return it as a value. */
export class RefusedException extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** The value, or the refusal as an exception. */
export function accepted<T>(value: T | Refusal): T {
  if (isRefusal(value)) throw new RefusedException(value);
  return value;
}
