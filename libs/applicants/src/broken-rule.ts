/** Why a number cannot be right. */
export interface BrokenRule {
  /** Stable, `identifier.*` or `phone.*`. */
  readonly code: string;
  /** Vietnamese: which rule, and what would be right. */
  readonly message: string;
}

export function broken(code: string, message: string): BrokenRule {
  return { code, message };
}
