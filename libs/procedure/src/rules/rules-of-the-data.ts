import { isLocalDay, refuse, type Refusal } from '#kernel';
import type { Ask } from '../compiled/compiled.js';
import { type DataKind } from '../definition/vocabulary.js';
import { quoted } from '../compiled/words.js';
import { dataField, dataLabel } from '../definition/labels.js';

/** What must come with an action. Each function is one rule: null when it is kept, else the refusal. */

const KIND_NAMES: Readonly<Record<DataKind, string>> = {
  text: 'chữ',
  texts: 'chữ hoặc danh sách chữ',
  count: 'số nguyên từ 0',
  number: 'số từ 0',
  date: 'ngày dạng yyyy-MM-dd',
};

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

function hasKind(value: unknown, kind: DataKind): boolean {
  switch (kind) {
    case 'text':
      return isText(value);
    case 'texts':
      return isText(value) || (Array.isArray(value) && value.every(isText));
    case 'count':
      return Number.isSafeInteger(value) && (value as number) >= 0;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0;
    case 'date':
      return isLocalDay(value);
  }
}

/** @returns `data.missing` naming every fact that is absent or blank. */
export function dataGiven({ plan, command }: Ask): Refusal | null {
  const { needs } = plan;
  if (needs.length === 0) return null;
  const missing = needs.filter((field) => isBlank(command.data[field]));
  if (missing.length === 0) return null;
  return refuse(
    'data.missing',
    { action: plan.label, missing: quoted(missing.map(dataLabel)) },
    { action: plan.name, missing },
  );
}

/** @returns `data.wrong_type` naming every fact of another kind than its word has in `DATA_FIELDS`. */
export function dataOfRightKind({ plan, command }: Ask): Refusal | null {
  const wrong = plan.needs
    .map((field) => ({ field, kind: dataField(field).kind }))
    .filter(({ field, kind }) => !hasKind(command.data[field], kind));
  if (wrong.length === 0) return null;
  const words = wrong.map(({ field, kind }) => `“${dataLabel(field)}” phải là ${KIND_NAMES[kind]}`);
  return refuse(
    'data.wrong_type',
    { action: plan.label, wrong: words.join('; ') },
    {
      action: plan.name,
      wrong: wrong.map(({ field }) => field),
    },
  );
}

/**
 * `data.papers` adds papers with any action; only papers of the procedure's own list are taken
 * (NĐ 118/2025 Điều 5(1): no papers outside the law).
 * @returns `data.wrong_type` or `papers.unknown`
 */
export function papersKnown({ plan, command, procedure }: Ask): Refusal | null {
  const given = command.data['papers'];
  if (given === undefined) return null;
  if (!Array.isArray(given) || !given.every((id) => typeof id === 'string')) {
    return refuse(
      'data.wrong_type',
      { action: plan.label, wrong: '“papers” phải là danh sách mã giấy tờ' },
      {
        action: plan.name,
        wrong: ['papers'],
      },
    );
  }
  const known = procedure.definition.documents;
  const unknown = given.filter((id) => !known.some((paper) => paper.id === id));
  if (unknown.length === 0) return null;
  return refuse(
    'papers.unknown',
    {
      unknown: `Không thể “${plan.label}”: thủ tục không có giấy tờ ${quoted(unknown)}; các mã hợp lệ`,
      known: known.map((paper) => paper.id).join(', '),
    },
    { action: plan.name, unknown, papers: known.map((paper) => paper.id) },
  );
}

/** Ids given with the action that the dossier does not hold yet, each once. */
export function papersAddedBy({ command, facts }: Pick<Ask, 'command' | 'facts'>): readonly string[] {
  const given = command.data['papers'];
  if (!Array.isArray(given) || given.length === 0) return NO_PAPERS;
  return [...new Set(given as readonly string[])].filter((id) => !facts.papers.includes(id));
}

const NO_PAPERS: readonly string[] = [];
