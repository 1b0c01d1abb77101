import { formatLimit } from '#calendar';
import { dayAfter, type LocalDay } from '#kernel';
import {
  type Confidence,
  confidenceMark,
  type ProcedureDefinition,
  type Regime,
  RETIREMENTS,
  roleLabel,
  stateTitle,
  type StepDefinition,
  timesOf,
} from '#procedure';

/** What an issue is read beside. */
export interface Around {
  /** The newest rule regime of its days; budgets left to the regime are this one's. */
  readonly regime: Regime | undefined;
  /** Issues that follow it, oldest first. */
  readonly later: readonly ProcedureDefinition[];
  readonly today: LocalDay;
}

/** An issue for reading on a screen: validity, limits, steps with who and how long, notes. */
export function procedureText(definition: ProcedureDefinition, around: Around): string {
  const { code, issue, title, validFrom, validTo, promise, steps, notes } = definition;
  const limits = promise.phases.map(
    ({ limit, source, confidence }) =>
      `  ${limit === undefined ? 'theo giấy hẹn' : formatLimit(limit)}${mark(confidence)} (${source})`,
  );
  const body = Object.entries(steps).flatMap(([name, step]) => [
    `${step.title} [${name}] — ${roleLabel(step.by)}${budget(name, step, definition, around.regime)}`,
    ...Object.entries(step.actions).map(
      ([action, { label, to }]) => `    ${label} (${action}) → ${stateTitle(definition, to)}`,
    ),
  ]);
  return [
    `${code} lần ban hành ${issue}: ${title}`,
    ...around.later.map(
      (next) => `Có lần ban hành ${next.issue} từ ${next.validFrom}: --issue ${next.issue}`,
    ),
    ...retirement(definition, around.today),
    `Hiệu lực ${validFrom} – ${validTo ?? 'nay'}. Thời hạn:`,
    ...limits,
    ...(around.regime && usesRegime(definition) ? [`Thời hạn theo thời kỳ: ${around.regime.title}`] : []),
    ...body,
    ...(notes.length > 0 ? ['Ghi chú:', ...notes.map((note) => `  - ${note}`)] : []),
  ].join('\n');
}

/** “Đã chấm dứt từ 2017-07-01: thay thế; lý do → QT-09/DMP”. */
function retirement({ retired, validTo }: ProcedureDefinition, today: LocalDay): readonly string[] {
  if (retired === undefined || validTo === undefined) return [];
  const { how, reason, successor, into, confidence } = retired;
  const where = [successor, into].filter((one) => one !== undefined).join('; ');
  const words = `${validTo < today ? 'Đã chấm dứt' : 'Chấm dứt'} từ ${dayAfter(validTo)}: ${RETIREMENTS[how]}`;
  return [`${words}; ${reason}${where === '' ? '' : ` → ${where}`}${mark(confidence)}`];
}

function usesRegime({ steps }: ProcedureDefinition): boolean {
  return Object.values(steps).some(({ withinRegime }) => withinRegime !== undefined);
}

function budget(
  name: string,
  step: StepDefinition,
  definition: ProcedureDefinition,
  regime: Regime | undefined,
): string {
  const { within, withinRegime, confidence } = step;
  if (withinRegime === undefined)
    return within === undefined ? '' : `, ${formatLimit(within)}${mark(confidence)}`;
  const times = timesOf(name, step, definition, regime === undefined ? [] : [regime]);
  const words = times.flatMap(({ label, spans }) =>
    spans.map(
      ({ text, basis }) =>
        `${label === null ? '' : `${label}: `}${text ?? 'không quy định'}${basis === null ? '' : mark(basis.confidence)}`,
    ),
  );
  return `, ${words.join('; ')}`;
}

/** A limit nobody has verified is not shown as if it were law. */
function mark(confidence: Confidence | null | undefined): string {
  const words = confidenceMark(confidence);
  return words === null ? '' : ` (${words})`;
}
