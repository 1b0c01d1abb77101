import { Inject, Injectable } from '@nestjs/common';
import { CALENDAR_SOURCE, PROCEDURE_SOURCE, type CalendarSource } from '#engine';
import type { WorkingCalendar } from '#calendar';
import { onSiteSteps } from '#inspections';
import type { PgProcedures, StepOfIssue } from '#persistence';

/** What a unit does on site, over all issues its open dossiers may be pinned to. */
export interface OnSiteUnit {
  readonly steps: readonly StepOfIssue[];
  /** ISO weekdays that procedures keep for visits; null when none of the unit narrows them. */
  readonly serviceDays: readonly number[] | null;
  readonly calendar: WorkingCalendar;
}

/** Which units visit applicants, by the published procedures alone. */
@Injectable()
export class OnSiteCatalogue {
  constructor(
    @Inject(PROCEDURE_SOURCE) private readonly procedures: PgProcedures,
    @Inject(CALENDAR_SOURCE) private readonly calendars: CalendarSource,
  ) {}

  /** Every unit with a step done on site. */
  async units(agency: string): Promise<ReadonlyMap<string, OnSiteUnit>> {
    const units = new Map<string, { steps: StepOfIssue[]; days: Set<number>; calendar: WorkingCalendar }>();
    for (const { code, issue } of await this.procedures.inForceEver(agency)) {
      const definition = await this.procedures.definition(agency, code, issue);
      for (const { name, unit, weekdays, onServiceDays } of onSiteSteps(definition).values()) {
        const calendar = this.calendars.get(definition.calendar);
        const known = units.get(unit) ?? { steps: [], days: new Set<number>(), calendar };
        known.steps.push({ code, issue, step: name });
        if (onServiceDays) weekdays.forEach((day) => known.days.add(day));
        units.set(unit, known);
      }
    }
    return new Map(
      [...units].map(([unit, { steps, days, calendar }]) => [
        unit,
        { steps, calendar, serviceDays: days.size === 0 ? null : [...days].sort() },
      ]),
    );
  }
}
