/** What of a procedure can change from one issue to the next; stable, screens and tests go by it. */
export type FlowChangeKind =
  | 'title.changed'
  | 'kind.changed'
  | 'owner.changed'
  | 'applicants.changed'
  | 'pattern.changed'
  | 'calendar.changed'
  | 'fee.changed'
  | 'result.changed'
  | 'retirement.changed'
  | 'start.changed'
  | `phase.${'added' | 'removed' | 'limit_changed' | 'start_changed'}`
  | 'promise.until_changed'
  | 'promise.silence_changed'
  | `stop.${'added' | 'removed' | 'policy_changed' | 'at_most_changed'}`
  | `paper.${'added' | 'removed' | 'retitled' | 'duty_changed'}`
  | `step.${'added' | 'removed' | 'retitled' | 'role_changed' | 'unit_changed' | 'budget_changed'}`
  | `step.${'service_days_changed' | 'overdue_changed'}`
  | `action.${'added' | 'removed' | 'retitled' | 'target_changed' | 'guards_changed' | 'needs_changed'}`
  | `action.${'effects_changed' | 'separation_changed'}`
  | `end.${'added' | 'removed' | 'retitled'}`;

/** One difference between two issues of a procedure, in the words of the people who work by it. */
export interface FlowChange {
  readonly what: FlowChangeKind;
  /** Names from the root of the definition, e.g. `['steps', 'appraising', 'actions', 'pass']`. */
  readonly place: readonly string[];
  /** Vietnamese words for what was there; null when nothing was. */
  readonly before: string | null;
  readonly after: string | null;
  /** The whole change as a Vietnamese sentence. */
  readonly sentence: string;
}

/** Where in the definition, and how a sentence about it begins. */
export interface Place {
  readonly path: readonly string[];
  /** “Bước “Thẩm định hồ sơ””; empty for the procedure itself. */
  readonly subject: string;
}

type Words = string | null;

/** Nothing when both say the same, else one change named after what it became. */
export function changed(
  what: FlowChangeKind,
  { path, subject }: Place,
  aspect: string,
  before: Words,
  after: Words,
): readonly FlowChange[] {
  if (before === after) return [];
  const about =
    subject === '' ? `${aspect.charAt(0).toUpperCase()}${aspect.slice(1)}` : `${subject}: ${aspect}`;
  const verb =
    before === null
      ? `nay là ${after ?? ''}`
      : after === null
        ? `không còn (trước là ${before})`
        : `từ ${before} thành ${after}`;
  return [{ what, place: path, before, after, sentence: `${about} ${verb}.` }];
}

/** A name and the words for it: another name is a change even when people read the same words. */
export interface Named {
  readonly name: string;
  readonly words: Words;
}

/** As `changed`, for what is referred to by name. */
export function referred(
  what: FlowChangeKind,
  place: Place,
  aspect: string,
  before: Named,
  after: Named,
): readonly FlowChange[] {
  if (before.name === after.name) return [];
  const alike = before.words === after.words;
  const words = ({ name, words: said }: Named): Words =>
    alike && said !== null ? `${said} [${name}]` : said;
  return changed(what, place, aspect, words(before), words(after));
}

export function added(what: FlowChangeKind, path: readonly string[], words: string): FlowChange {
  return { what, place: path, before: null, after: words, sentence: `Thêm ${words}.` };
}

export function removed(what: FlowChangeKind, path: readonly string[], words: string): FlowChange {
  return { what, place: path, before: words, after: null, sentence: `Bỏ ${words}.` };
}

/** Entries of two records by name: those only before, only after, and in both, in the order of reading. */
export function byName<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  on: {
    readonly added: (name: string, value: T) => readonly FlowChange[];
    readonly removed: (name: string, value: T) => readonly FlowChange[];
    readonly kept: (name: string, was: T, is: T) => readonly FlowChange[];
  },
): readonly FlowChange[] {
  const gone = Object.entries(before).filter(([name]) => !Object.hasOwn(after, name));
  return [
    ...gone.flatMap(([name, value]) => on.removed(name, value)),
    ...Object.entries(after).flatMap(([name, value]) => {
      const was = Object.hasOwn(before, name) ? before[name] : undefined;
      return was === undefined ? on.added(name, value) : on.kept(name, was, value);
    }),
  ];
}
