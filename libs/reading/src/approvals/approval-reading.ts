import type { WorkingCalendar } from '#calendar';
import type { HistoryEntry } from '#dossier';
import type { DossierRecord } from '#engine';
import { type CompiledProcedure, type Effect, type ProcedureDefinition, unitLabel } from '#procedure';
import { toldEntry, type ToldEntry } from '../story/history-words.js';
import type { ApprovalRow } from './approval-view.js';

/** One act of a person, or of the clock. */
export interface ApprovalAct {
  readonly at: string;
  /** Title of the step in which it was done. */
  readonly step: string;
  readonly label: string;
  readonly told: ToldEntry;
}

export interface ApprovalPaper {
  readonly id: string;
  readonly title: string;
  readonly required: boolean;
  readonly held: boolean;
}

/** All a leader reads before signing. */
export interface ApprovalReading {
  readonly row: ApprovalRow;
  readonly applicant: DossierRecord['applicant'];
  readonly channel: DossierRecord['channel'];
  readonly receivedAt: string | null;
  readonly dueOriginal: string | null;
  readonly ownerUnit: string;
  /** What the applicant is to get by this signature. */
  readonly result: { readonly title: string; readonly validity: string } | null;
  /** Who drew up what is to be signed; null where the procedure does not say. */
  readonly draft: ApprovalAct | null;
  /** What people did with it since it was received, newest first. */
  readonly work: readonly ApprovalAct[];
  readonly papers: readonly ApprovalPaper[];
  readonly history: readonly ApprovalAct[];
}

const DRAFTS: readonly Effect[] = ['draft_result', 'letter_refusal', 'letter_remedy', 'letter_closure'];

const REFUSAL = { title: 'Từ chối giải quyết hồ sơ', validity: '' };

function resultOf(result: ProcedureDefinition['result']): ApprovalReading['result'] {
  return result ? { title: result.title, validity: result.validity } : null;
}

interface Told {
  readonly record: DossierRecord;
  readonly row: ApprovalRow;
  readonly entries: readonly HistoryEntry[];
  readonly names: ReadonlyMap<string, string>;
}

export function approvalReading(
  { record, row, entries, names }: Told,
  procedure: CompiledProcedure,
  calendar: WorkingCalendar,
): ApprovalReading {
  const { definition } = procedure;
  const { documents, result, start } = definition;
  const local = (at: number | null): string | null => (at === null ? null : calendar.formatLocal(at));
  const act = (entry: HistoryEntry): ApprovalAct => ({
    at: calendar.formatLocal(entry.at),
    step: definition.steps[entry.from]?.title ?? '',
    label: entry.label,
    told: toldEntry(entry, { procedure, calendar, names }),
  });
  const newestFirst = [...entries].reverse();
  const draft = newestFirst.find(({ effects }) => effects.some((effect) => DRAFTS.includes(effect)));
  return {
    row,
    applicant: record.applicant,
    channel: record.channel,
    receivedAt: local(record.receivedAt),
    dueOriginal: local(record.dueOriginal),
    ownerUnit: unitLabel(record.ownerUnit),
    result: draft?.effects.includes('letter_refusal') ? REFUSAL : resultOf(result),
    draft: draft ? act(draft) : null,
    work: newestFirst.filter(({ kind, from }) => kind === 'acted' && from !== start).map(act),
    papers: documents.map(({ id, title, required }) => ({
      id,
      title,
      required,
      held: record.facts.papers.includes(id),
    })),
    history: newestFirst.map(act),
  };
}
