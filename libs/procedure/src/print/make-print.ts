import { formatLimit } from '#calendar';
import { weekdayName, type LocalDay } from '#kernel';
import type { PhaseDefinition, ProcedureDefinition } from '../definition/definition.js';
import type { Regime } from '../definition/regime.js';
import { STANDING_ACTIONS, type StandingAction } from '../compiled/standing-actions.js';
import { APPLICANTS, PATTERNS, RETIREMENTS, ROLES, UNITS } from '../definition/vocabulary.js';
import { dataLabel, fieldLabel, roleLabel } from '../definition/labels.js';
import { branchesOf, dutiesOf, namesOf, stopsOf, type Names } from './branches.js';
import { formsOf } from './forms.js';
import type {
  Claim,
  PrintedForm,
  PrintedIssue,
  PrintedPhase,
  PrintedProcedure,
  PrintedRetirement,
  PrintedRight,
  PrintedStep,
  Span,
} from './printed.js';
import { allRecords, recordsOf } from './records.js';
import { spansOf } from './spans.js';
import { timesOf } from './times.js';
import { capital, feeWords, joinedWith, limitOf } from './vietnamese.js';
import { walkingOrder } from './walking-order.js';

/** What a print-out is made from beside the issue itself. */
export interface PrintContext {
  /** Every rule regime; those of the validity of the issue are spelled out. */
  readonly regimes: readonly Regime[];
  /** Every known issue of the code, with the days it is really valid. */
  readonly issues: readonly ProcedureDefinition[];
}

/** The print-out of one issue: made from the definition that runs and from nothing else. */
export function printProcedure(definition: ProcedureDefinition, context: PrintContext): PrintedProcedure {
  const { regimes, issues } = context;
  const order = walkingOrder(definition);
  const names = namesOf(definition, order);
  const forms = formsOf(definition, order, regimes);
  const steps = order.flatMap((name, i) =>
    stepOf(definition, name, { number: i + 1, names, forms, regimes }),
  );
  return {
    ...headOf(definition),
    ...promiseOf(definition, names),
    steps,
    ends: Object.values(definition.ends).map(({ title }) => title),
    stops: stopsOf(definition, names),
    duties: dutiesOf(definition, order, names),
    rights: rightsOf(definition),
    apology: apologyOf(definition, regimes),
    forms,
    records: allRecords(steps),
    notes: definition.notes,
    issues: issues.toSorted((a, b) => b.issue - a.issue).map(issueOf),
    definition,
  };
}

function headOf(definition: ProcedureDefinition) {
  const { code, issue, title, kind, field, pattern, alsoPatterns, owner, applicants } = definition;
  const {
    calendar,
    validFrom,
    validTo = null,
    changes = null,
    legalBasis,
    documents,
    fee,
    result,
  } = definition;
  return {
    code,
    issue,
    title,
    calendar,
    validFrom,
    validTo,
    changes,
    internal: kind === 'internal',
    field: fieldLabel(field),
    patterns: [pattern, ...alsoPatterns].map((name) => PATTERNS[name]).join('; '),
    owner: UNITS[owner],
    applicants:
      applicants.length === 0
        ? 'Cá nhân, tổ chức'
        : capital(joinedWith(applicants.map((who) => APPLICANTS[who]))),
    retired: retirementOf(definition),
    legalBasis: legalBasis.map(({ text, confidence }): Claim => ({ text, source: null, confidence })),
    papers: documents.map(({ title: paper, required }) => ({ title: paper, required })),
    fee: fee ? { text: feeWords(fee), source: fee.source, confidence: fee.confidence } : null,
    result: result
      ? {
          text: `${result.title}; giá trị: ${result.validity}`,
          source: result.source,
          confidence: result.confidence,
        }
      : null,
  };
}

function retirementOf({ retired }: ProcedureDefinition): PrintedRetirement | null {
  if (retired === undefined) return null;
  const { how, successor, into, reason, source, confidence } = retired;
  const where = [successor, into].filter((one) => one !== undefined);
  return {
    reason,
    source,
    confidence,
    how: RETIREMENTS[how],
    into: where.length === 0 ? null : where.join('; '),
  };
}

function promiseOf(definition: ProcedureDefinition, names: Names) {
  const { phases, until, silence } = definition.promise;
  return {
    phases: phases.map((phase) => phaseOf(phase, definition, names)),
    alternatives: phases.some(({ alone }) => alone),
    until: names.state(until),
    silence: silence
      ? { text: `Hết thời hạn mà cơ quan không trả lời: ${names.state(silence.to)}`, ...basis(silence) }
      : null,
  };
}

function phaseOf(phase: PhaseDefinition, { steps }: ProcedureDefinition, names: Names): PrintedPhase {
  const [step = '', action = ''] = phase.from.split('.');
  const label = steps[step]?.actions[action]?.label ?? action;
  return {
    text: `${phase.limit === undefined ? 'theo giấy hẹn' : formatLimit(phase.limit)}${phase.alone ? ' (đứng riêng)' : ''}`,
    from: `“${label}” ở ${names.state(step)}`,
    ...basis(phase),
  };
}

function basis({ source, confidence }: Pick<Claim, 'source' | 'confidence'>) {
  return { source, confidence };
}

interface Around {
  readonly number: number;
  readonly names: Names;
  readonly forms: readonly PrintedForm[];
  readonly regimes: readonly Regime[];
}

function stepOf(definition: ProcedureDefinition, name: string, around: Around): readonly PrintedStep[] {
  const step = definition.steps[name];
  if (step === undefined) return [];
  const { number, names, forms, regimes } = around;
  return [
    {
      number,
      name,
      title: step.title,
      role: ROLES[step.by],
      unit: step.unit === undefined ? null : UNITS[step.unit],
      time: timesOf(name, step, definition, regimes),
      serviceDays: (step.serviceDays ?? []).map(weekdayName),
      forms: forms.filter((form) => form.steps.includes(number)),
      records: recordsOf(step),
      branches: branchesOf(name, step, definition, names),
    },
  ];
}

/** What the law gives at every step. The quality system has nobody to apologise to. */
function rightsOf({ kind }: ProcedureDefinition): readonly PrintedRight[] {
  return Object.entries<StandingAction>(STANDING_ACTIONS)
    .filter(([, { deed }]) => kind === 'public_service' || deed !== 'apologises')
    .map(([, { label, roles, needs, law }]) => ({
      label,
      roles: joinedWith(roles.map(roleLabel), 'hoặc'),
      needs: needs.map(dataLabel),
      law,
    }));
}

function apologyOf(definition: ProcedureDefinition, regimes: readonly Regime[]): readonly Span[] {
  if (definition.kind === 'internal') return [];
  return spansOf(definition, regimes, ({ apology: { owed, reschedules, source, confidence } }) => ({
    text: `${owed ? 'phải' : 'không bắt buộc'} có văn bản xin lỗi; hẹn lại nhiều nhất ${reschedules} lần`,
    basis: { source, confidence },
  }));
}

function issueOf(definition: ProcedureDefinition): PrintedIssue {
  const { issue, validFrom, validTo = null, changes = null } = definition;
  return { issue, validFrom, validTo, changes, limit: limitOf(definition) };
}

/** The issue a reader of a day wants: the one in force, else the last that was, else the first to come. */
export function issueOnDay<
  T extends { issue: number; validFrom: LocalDay; validTo?: LocalDay | null | undefined },
>(issues: readonly T[], day: LocalDay): T | null {
  const byNumber = issues.toSorted((a, b) => a.issue - b.issue);
  const inForce = byNumber.findLast(
    ({ validFrom, validTo }) => validFrom <= day && day <= (validTo ?? '9999-12-31'),
  );
  return inForce ?? byNumber.findLast(({ validFrom }) => validFrom <= day) ?? byNumber[0] ?? null;
}
