import type { WorkingCalendar } from '#calendar';
import { RESULT_DRAFT } from '#documents';
import type { HistoryEntry } from '#dossier';
import { CLOCK_ACTOR, isLocalDay, paperDay } from '#kernel';
import {
  type CompiledProcedure,
  DATA_FIELDS,
  type DataKind,
  effectLabel,
  stateTitle,
  toldOf,
} from '#procedure';
import { postWords } from '../labels/post-words.js';

/** One line of a dossier's history as an official would tell it. */
export interface ToldEntry {
  /** Who acted, with post and, where they stood in, for whom; “Hệ thống” for the clock. */
  readonly who: string;
  readonly byClock: boolean;
  /** What they did, a verb first, without its details. */
  readonly what: string;
  readonly details: readonly ToldDetail[];
  /** What followed by itself, such as letters to draft. */
  readonly also: readonly string[];
  /** Title of the step entered; null when the dossier stayed. */
  readonly entered: string | null;
  /** All of it in one sentence. */
  readonly text: string;
}

export interface ToldDetail {
  readonly label: string;
  readonly text: string;
}

/** What the words are looked up in. */
export interface Words {
  readonly procedure: CompiledProcedure;
  readonly calendar: WorkingCalendar;
  readonly names: ReadonlyMap<string, string>;
}

const CLOCK_NAME = 'Hệ thống';

/** Whose names an entry needs. */
export function peopleIn({ actor, data }: Pick<HistoryEntry, 'actor' | 'data'>): readonly string[] {
  const { assignee } = data;
  return [actor.id, actor.onBehalfOf ?? '', typeof assignee === 'string' ? assignee : ''];
}

export function toldEntry(entry: HistoryEntry, words: Words): ToldEntry {
  const byClock = entry.actor.id === CLOCK_ACTOR.id;
  const who = byClock ? CLOCK_NAME : whoWords(entry.actor, words.names);
  const what = byClock ? clockWords(entry, words) : verbWords(entry, words);
  const details = detailsOf(entry, words);
  const moved = entry.from !== entry.to && entry.kind !== 'opened';
  const text = [`${who} ${what}`, ...detailWords(details)].join(': ');
  return {
    who,
    byClock,
    what,
    details,
    text,
    also: entry.effects.map(effectLabel),
    entered: moved ? titleOf(entry.to, words) : null,
  };
}

/** “Lê Thị Chi (Chuyên viên, Phòng Nghiệp vụ Dược)”, for a substitute with both names. */
export function whoWords(
  { id, role, unit, onBehalfOf }: HistoryEntry['actor'],
  names: ReadonlyMap<string, string>,
): string {
  const post = postWords({ role, unit });
  const known = names.get(id);
  // Applicants have no accounts: their role is all that is known.
  if (known === undefined && role === 'applicant') return post;
  const name = known ?? id;
  if (onBehalfOf === undefined) return `${name} (${post})`;
  return `${name} làm thay ${names.get(onBehalfOf) ?? onBehalfOf} (${post})`;
}

/** What they did, or what they found and recorded: as the procedure says of the action. */
function verbWords(entry: HistoryEntry, { procedure }: Words): string {
  const { label } = entry;
  if (toldOf(procedure, entry) === 'finding') return `ghi “${label}”`;
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function clockWords({ action, label, from, to, data }: HistoryEntry, words: Words): string {
  if ('dropped' in data) return 'bỏ một mốc thời hạn không còn áp dụng';
  if (action === 'expire.step') {
    const spent = `ghi hết thời hạn của bước “${titleOf(from, words)}”`;
    return from === to ? spent : `${spent}, chuyển sang “${titleOf(to, words)}”`;
  }
  return `ghi: ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** One detail speaks for itself; of several each is named. */
function detailWords(details: readonly ToldDetail[]): readonly string[] {
  const [first, ...more] = details;
  if (first === undefined) return [];
  if (more.length === 0) return [first.text];
  return [details.map(({ label, text }) => `${label}: ${text}`).join('; ')];
}

const CHANNEL_WORDS: Readonly<Record<string, string>> = {
  direct: 'trực tiếp tại quầy',
  online: 'trực tuyến',
  post: 'qua bưu chính',
};

function detailsOf({ kind, data }: HistoryEntry, words: Words): readonly ToldDetail[] {
  if (kind === 'opened') {
    const channel = CHANNEL_WORDS[String(data['channel'])];
    return channel === undefined ? [] : [{ label: 'cách nộp', text: channel }];
  }
  // In the order of the vocabulary: the database keeps the keys in its own.
  const known = Object.entries(DATA_FIELDS).flatMap(([name, { label, kind: kindOfValue }]) => {
    const text = name in data ? valueWords(name, kindOfValue, data[name], words) : '';
    return text === '' ? [] : [{ label, text }];
  });
  const papers = paperTitles(data['papers'], words);
  const added = papers.length === 0 ? [] : [{ label: 'giấy tờ nộp thêm', text: papers.join('; ') }];
  return [...known, ...added, ...filesDetail(data['files'])];
}

/** How many files the entry seals: those that came since the one before. */
function filesDetail(given: unknown): readonly ToldDetail[] {
  if (!Array.isArray(given) || given.length === 0) return [];
  const drafts = (given as { readonly paper?: unknown }[]).filter(
    ({ paper }) => paper === RESULT_DRAFT,
  ).length;
  const papers = given.length - drafts;
  const words = [
    ...(papers > 0 ? [`${papers} tệp giấy tờ`] : []),
    ...(drafts > 0 ? [`${drafts} bản dự thảo`] : []),
  ];
  return [{ label: 'kèm theo', text: words.join(', ') }];
}

function valueWords(name: string, kind: DataKind, value: unknown, words: Words): string {
  if (name === 'assignee') return words.names.get(String(value)) ?? String(value);
  if (Array.isArray(value)) return paperTitles(value, words).join('; ');
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value !== 'string') return '';
  if (kind !== 'date') return paperTitles([value], words).join('');
  return isLocalDay(value) ? paperDay(value) : value;
}

/** Papers by their titles; other words as they were written. */
function paperTitles(given: unknown, { procedure }: Words): readonly string[] {
  if (!Array.isArray(given)) return [];
  const titles = new Map(procedure.definition.documents.map(({ id, title }) => [id, title]));
  return (given as unknown[]).map((one) => titles.get(String(one)) ?? String(one));
}

function titleOf(state: string, { procedure }: Words): string {
  return stateTitle(procedure.definition, state);
}
