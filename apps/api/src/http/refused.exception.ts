import { isRefusal, type Refusal } from '#kernel';

/** Carries a refusal from a controller to the filter; the libraries return it as a value. */
export class RefusedException extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** @throws RefusedException always */
export function refused(refusal: Refusal): never {
  throw new RefusedException(refusal);
}

/** @throws RefusedException unless there is a value, or nothing to refuse */
export function orThrow<T>(value: T | Refusal): T {
  if (isRefusal(value)) refused(value);
  return value;
}
