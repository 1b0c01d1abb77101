import type { ProcedureDefinition, StepDefinition } from '#procedure';

/** A step of a procedure that is done at the applicant's place. */
export interface OnSiteStep {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly role: string;
  /** ISO weekdays on which it may be done; every working day when the procedure names none. */
  readonly weekdays: readonly number[];
  /** The procedure itself narrows the weekdays. */
  readonly onServiceDays: boolean;
}

const EVERY_DAY: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const KNOWN = new WeakMap<ProcedureDefinition, ReadonlyMap<string, OnSiteStep>>();

/**
 * The steps of a procedure that need an appointment on site: those with service days, and those an applicant is told
 * the visit of (`notify_visit`). Ships and goods at the border are seen when they come, day and night: none of theirs.
 */
export function onSiteSteps(definition: ProcedureDefinition): ReadonlyMap<string, OnSiteStep> {
  const known = KNOWN.get(definition);
  if (known) return known;
  const found = new Map<string, OnSiteStep>();
  if (definition.pattern !== 'border_quarantine') {
    const announced = announcedSteps(definition);
    for (const [name, step] of Object.entries(definition.steps)) {
      const { serviceDays = [], unit } = step;
      if (unit === undefined || step.by === 'applicant') continue;
      if (serviceDays.length > 0 || announced.has(name)) found.set(name, onSite(name, step, unit));
    }
  }
  KNOWN.set(definition, found);
  return found;
}

function onSite(name: string, { title, by, serviceDays = [] }: StepDefinition, unit: string): OnSiteStep {
  const onServiceDays = serviceDays.length > 0;
  const weekdays = onServiceDays ? serviceDays : EVERY_DAY;
  return { name, title, unit, role: by, weekdays, onServiceDays };
}

function announcedSteps({ steps }: ProcedureDefinition): ReadonlySet<string> {
  const actions = Object.values(steps).flatMap((step) => Object.values(step.actions));
  return new Set(actions.filter(({ then }) => then.includes('notify_visit')).map(({ to }) => to));
}
