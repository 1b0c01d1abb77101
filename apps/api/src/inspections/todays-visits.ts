import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '#engine';
import { addDays, type Clock } from '#kernel';
import type { AbleCaller } from '../auth/caller.js';
import { AGENCY } from '../settings/settings.js';
import { InspectionReader } from './inspection-reader.js';
import { OnSiteCatalogue } from './on-site-catalogue.js';

/** Visits of so many days, today's included, are looked at for results that are missing. */
const LOOKED_BACK = 14;

type Week = NonNullable<Awaited<ReturnType<InspectionReader['week']>>['week']>;

/** A visit of a team of whoever asks. */
export interface TodaysVisit {
  readonly code: string;
  readonly applicant: string;
  /** morning, afternoon */
  readonly half: Week['visits'][number]['half'];
  readonly team: { readonly id: string; readonly name: string };
  /** The result stands in the dossier. */
  readonly done: boolean;
}

/** What whoever asks must do on site today, over all units they work in. */
export interface VisitsToday {
  readonly today: string | null;
  /** Morning before afternoon, each in the order of its places. */
  readonly visits: readonly TodaysVisit[];
  /** Dossiers whose applicant was told today, and no team is booked. */
  readonly announced: number;
  /** Dossiers without a booking whose last day that keeps the promise is today. */
  readonly lastChance: number;
  /** Visits, booked or only announced, whose day has passed without a result. */
  readonly missed: number;
}

/** The part of the inspection calendar that cannot wait until tomorrow. */
@Injectable()
export class TodaysVisits {
  constructor(
    @Inject(AGENCY) private readonly agency: string,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly catalogue: OnSiteCatalogue,
    private readonly reader: InspectionReader,
  ) {}

  async of(caller: AbleCaller): Promise<VisitsToday> {
    const onSite = await this.catalogue.units(this.agency);
    const own = [...new Set(caller.able.map(({ unit }) => unit))];
    const weeks = await Promise.all(
      own.map(async (unit) => {
        const today = onSite.get(unit)?.calendar.dateOf(this.clock.now());
        if (today === undefined) return [];
        const from = addDays(today, 1 - LOOKED_BACK);
        const { week } = await this.reader.week({ unit, from, days: LOOKED_BACK }, caller);
        return week === null ? [] : [week];
      }),
    );
    const found = weeks.flat();
    const total = (of: (week: Week) => number): number => found.reduce((sum, week) => sum + of(week), 0);
    return {
      today: found[0]?.today ?? null,
      visits: found.flatMap((week) => visitsOf(week, caller)),
      announced: total(announcedIn),
      lastChance: total(lastChanceIn),
      missed: total(missedIn),
    };
  }
}

/** Who waits for a visit and has no booking. */
const unbooked = ({ waiting }: Week): Week['waiting'] =>
  waiting.filter(({ booked, suspended }) => !booked && suspended === null);

const announcedIn = (week: Week): number =>
  unbooked(week).filter(({ announced }) => announced === week.today).length;

const lastChanceIn = (week: Week): number =>
  unbooked(week).filter(({ lastDay }) => lastDay.day === week.today).length;

function missedIn(week: Week): number {
  const announced = unbooked(week).filter(({ announcedPassed }) => announcedPassed);
  const booked = week.visits.filter(({ day, status }) => day < week.today && status === 'booked');
  return announced.length + booked.length;
}

function visitsOf({ today, visits, teams }: Week, { person, able }: AbleCaller): readonly TodaysVisit[] {
  const standsFor = new Set([
    person.id,
    ...able.flatMap(({ onBehalfOf }) => (onBehalfOf ? [onBehalfOf.id] : [])),
  ]);
  const own = new Map(
    teams.filter(({ members }) => members.some(({ id }) => standsFor.has(id))).map((team) => [team.id, team]),
  );
  return visits
    .filter(({ day }) => day === today)
    .sort((a, b) => (a.half === b.half ? a.place - b.place : a.half === 'morning' ? -1 : 1))
    .flatMap(({ team: id, dossier, half, status }) => {
      const team = own.get(id);
      if (team === undefined || dossier === null) return [];
      const { code, applicant } = dossier;
      return [{ code, applicant, half, team: { id, name: team.name }, done: status === 'done' }];
    });
}
