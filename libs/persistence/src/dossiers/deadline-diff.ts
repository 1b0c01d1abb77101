import { DEADLINE_ORDER } from '#engine';
import type { Deadlines } from '#sla';

/** What a transition changes in the deadline rows; most of them stay as they are. */
export interface DeadlineDiff {
  readonly dropped: readonly string[];
  readonly armed: readonly { readonly name: string; readonly at: string }[];
}

export function deadlineDiff(before: Deadlines, after: Deadlines): DeadlineDiff {
  const dropped: string[] = [];
  const armed: { name: string; at: string }[] = [];
  for (const name of DEADLINE_ORDER) {
    const at = after[name];
    if (at === undefined) {
      if (before[name] !== undefined) dropped.push(name);
    } else if (at !== before[name]) {
      armed.push({ name, at: new Date(at).toISOString() });
    }
  }
  return { dropped, armed };
}
