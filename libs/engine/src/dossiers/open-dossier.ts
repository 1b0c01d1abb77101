import {
  DomainError,
  isRefusal,
  refuse,
  type Actor,
  type AgencyId,
  type CommandId,
  type Instant,
  type Refusal,
} from '#kernel';
import { canonicalJson, chain, dossierCode, genesisHash, type Channel, type HistoryEntry } from '#dossier';
import { type ActionData, APPLICANTS, initialFacts, type ProcedureDefinition, whoActsAt } from '#procedure';
import { commandReused, type ActDeps } from './act.js';
import { deadlines, newClock } from '#sla';
import type { Applicant, DossierRecord } from './dossier-record.js';
import type { Change } from './ports.js';
import { duesOf, type Rules } from './transition.js';

/** Papers arrive at the counter, by post or online. */
export interface OpenCommand {
  readonly agency: AgencyId;
  readonly commandId: CommandId;
  readonly procedure: string;
  readonly channel: Channel;
  readonly applicant: Applicant;
  /** Ids of the papers presented. */
  readonly papers: readonly string[];
  readonly actor: Actor;
  /** Anything else worth keeping with the opening. */
  readonly data: ActionData;
  /** Appointment of an imported dossier, for procedures whose promise has no limit of its own. */
  readonly due: Instant | null;
}

/** Opens a dossier in the first step of the issue in force today; the same command again gets the same entry. */
export async function openDossier(deps: ActDeps, command: OpenCommand): Promise<HistoryEntry | Refusal> {
  const earlier = await deps.store.findByCommand(command.agency, command.commandId);
  if (earlier) return sameOpening(earlier, command);
  const at = deps.clock.now();
  const rules = await rulesInForce(deps, command, at);
  if (isRefusal(rules)) return rules;
  const fault = openingFault(command, rules);
  if (fault) return fault;
  const draft = prepare(command, rules, at);
  if (isRefusal(draft)) return draft;
  let entry: HistoryEntry | undefined;
  const result = await deps.store.open(command.agency, rules.calendar.dateOf(at), (sequence) => {
    const change = opening(command, rules, draft, sequence);
    entry = change.entry;
    return change;
  });
  if (result === 'written' && entry) return entry;
  const winner = await deps.store.findByCommand(command.agency, command.commandId);
  if (winner) return sameOpening(winner, command);
  throw new DomainError(
    'dossier.open_lost',
    `the opening ${command.commandId} was neither written nor found`,
  );
}

function sameOpening(earlier: HistoryEntry, command: OpenCommand): HistoryEntry | Refusal {
  const { procedure, channel, applicant, papers, due } = earlier.data;
  const asked = {
    channel: command.channel,
    applicant: command.applicant,
    papers: command.papers,
    due: command.due,
  };
  const same =
    earlier.kind === 'opened' &&
    procedure === command.procedure &&
    earlier.actor.id === command.actor.id &&
    canonicalJson({ channel, applicant, papers, due }) === canonicalJson(asked);
  return same ? earlier : commandReused(command.commandId, earlier);
}

/** The issue in force at a moment with its calendar. @returns `procedure.not_in_force` */
export async function rulesInForce(
  deps: Pick<ActDeps, 'procedures' | 'calendars'>,
  command: Pick<OpenCommand, 'agency' | 'procedure'>,
  at: Instant,
): Promise<Rules | Refusal> {
  const procedure = await deps.procedures.inForce(command.agency, command.procedure, at);
  if (procedure)
    return { procedure, calendar: deps.calendars.get(procedure.definition.calendar, command.agency) };
  const codes = await deps.procedures.codes(command.agency);
  return refuse(
    'procedure.not_in_force',
    { procedure: command.procedure, codes: codes.join(', ') },
    { procedure: command.procedure, codes },
  );
}

function openingFault(command: OpenCommand, { procedure }: Rules): Refusal | null {
  const stranger = applicantRefusal(command, procedure.definition);
  if (stranger) return stranger;
  const known = procedure.definition.documents.map((paper) => paper.id);
  const unknown = command.papers.filter((paper) => !known.includes(paper));
  if (unknown.length > 0) {
    return refuse(
      'papers.unknown',
      {
        unknown: `Thành phần hồ sơ không có trong thủ tục ${command.procedure}: ${unknown.join(', ')}. Có thể nộp`,
        known: known.join(', '),
      },
      { unknown, known },
    );
  }
  const refusal = openerRefusal(command, procedure.definition);
  if (refusal) return refusal;
  const open = procedure.definition.promise.phases.some((phase) => !phase.limit);
  if (!open && command.due !== null) {
    return refuse('opening.due_not_wanted', { procedure: command.procedure });
  }
  if (open && command.due === null) {
    return refuse('opening.due_missing', { procedure: command.procedure });
  }
  return null;
}

/** Some procedures are not for everybody: forensic examinations are ordered by authorities, never by citizens. */
function applicantRefusal({ applicant }: OpenCommand, definition: ProcedureDefinition): Refusal | null {
  const { applicants, code } = definition;
  if (applicants.length === 0) return null;
  if (applicant.kind !== undefined && applicants.includes(applicant.kind)) return null;
  const may = applicants.map((kind) => APPLICANTS[kind]).join(', ');
  const is = applicant.kind === undefined ? 'chưa ghi loại chủ hồ sơ' : `là ${APPLICANTS[applicant.kind]}`;
  return refuse(
    'opening.applicant_not_entitled',
    { procedure: code, may, is },
    { kind: applicant.kind ?? null, applicants },
  );
}

/** Papers come in at the first step's counter, or online from the applicant (NĐ 118/2025 Điều 15). */
function openerRefusal({ actor, channel }: OpenCommand, definition: ProcedureDefinition): Refusal | null {
  const step = definition.steps[definition.start];
  if (actor.role === 'applicant' && channel === 'online') return null;
  if (actor.role === step?.by && (step.unit === undefined || actor.unit === step.unit)) return null;
  return refuse(
    'opening.not_at_the_counter',
    { who: whoActsAt(step) },
    { role: step?.by, unit: step?.unit ?? null },
  );
}

/** The record without its number; refused when a budget runs past the calendars there are. */
function prepare(command: OpenCommand, rules: Rules, at: Instant): DossierRecord | Refusal {
  const { definition } = rules.procedure;
  const clock = newClock(at, command.due);
  const facts = initialFacts(rules.procedure, command.papers);
  const inputs = { ...NOTHING_PROMISED, step: facts.state, channel: command.channel, at };
  const first = deadlines(definition, clock, inputs, rules.calendar);
  if (isRefusal(first)) return first;
  const step = definition.steps[definition.start];
  return {
    agency: command.agency,
    code: '',
    procedure: definition.code,
    issue: definition.issue,
    field: definition.field,
    ownerUnit: definition.owner,
    channel: command.channel,
    applicant: command.applicant,
    openedAt: at,
    revision: 1,
    facts,
    clock,
    role: step?.by ?? '',
    unit: step?.unit ?? '',
    receivedAt: null,
    dueOriginal: null,
    dueCurrent: null,
    rescheduledTo: null,
    provisional: null,
    finishedAt: null,
    endedAt: null,
    lastAt: at,
    lastActor: command.actor,
    lastHash: '',
    deadlines: first,
  };
}

const NOTHING_PROMISED = {
  dueLawful: null,
  rescheduledTo: null,
  overdue: false,
  finished: false,
  suspended: false,
  apologySettled: false,
};

/** The opening of a dossier under given rules with a given number. Pure: no database, no clock of its own. */
export function openingOf(
  command: OpenCommand,
  rules: Rules,
  at: Instant,
  sequence: number,
): Change | Refusal {
  const draft = openingFault(command, rules) ?? prepare(command, rules, at);
  return isRefusal(draft) ? draft : opening(command, rules, draft, sequence);
}

function opening(command: OpenCommand, rules: Rules, draft: DossierRecord, sequence: number): Change {
  const code = dossierCode(command.agency, rules.calendar.dateOf(draft.openedAt), sequence);
  const { procedure, issue, field, ownerUnit, channel, applicant } = draft;
  const entry = chain(genesisHash(command.agency, code), {
    agency: command.agency,
    dossier: code,
    revision: 1,
    at: draft.openedAt,
    kind: 'opened',
    action: 'open',
    label: 'Mở hồ sơ',
    actor: command.actor,
    commandId: command.commandId,
    from: '',
    to: draft.facts.state,
    data: {
      ...command.data,
      procedure,
      issue,
      field,
      ownerUnit,
      channel,
      applicant,
      papers: command.papers,
      due: command.due,
    },
    effects: [],
    outcome: duesOf(draft, rules.calendar),
  });
  return { before: null, after: { ...draft, code, lastHash: entry.hash }, entry };
}
