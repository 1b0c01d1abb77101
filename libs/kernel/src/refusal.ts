import { REFUSALS, type RefusalCode } from './refusals/catalogue.js';
import { filled, type Entries, type Entry, type Nature, type Variable } from './refusals/entry.js';

/** An expected "no", returned as a value: nothing was changed. */
export interface Refusal {
  readonly kind: 'refused';
  readonly code: RefusalCode;
  readonly nature: Nature;
  /** Vietnamese: what was tried, what holds, what is possible now. */
  readonly message: string;
  readonly data: Data;
}

/** The facts behind the message, for programs. */
type Data = Readonly<Record<string, unknown>>;

type NoValues = Readonly<Record<string, never>>;

/** What a message wants to be told, and the facts; nothing has to be said where the message is always the same. */
type Said<Message extends string> = [Variable<Message>] extends [never]
  ? [values?: NoValues, data?: Data]
  : [values: Readonly<Record<Variable<Message>, string | number>>, data?: Data];

/** Refuses from one part of the catalogue; for code that must not carry the whole of it, as in the browser. */
export function refusing<Part extends Entries>(part: Part & Readonly<Record<keyof Part, Entry>>) {
  return <Code extends RefusalCode & keyof Part>(
    code: Code,
    ...[values = {}, data = {}]: Said<Part[Code]['message']>
  ): Refusal => {
    const { nature, message } = part[code];
    return { kind: 'refused', code, nature, message: filled(message, values), data };
  };
}

/** A refusal of the catalogue: its nature, and its message with the words of this case. */
export const refuse = /* @__PURE__ */ refusing(REFUSALS);

/** The one way to tell a refusal from a value. */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'refused';
}
