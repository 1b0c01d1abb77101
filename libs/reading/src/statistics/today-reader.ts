import type { AbleCaller, DossierAccess } from '#access';
import type { CalendarSource } from '#engine';
import { dayAfter, daysFrom, isRefusal, zoneClock, type Clock, type Instant, type LocalDay } from '#kernel';
import type { Agency } from '../agency/agency.js';
import type { DossierReader } from '../dossiers/dossier-reader.js';
import { countedDossier, type CountedDossier } from './figures-view.js';
import type { Figures, TodayList, TodayQuestion } from './ports.js';

/** What it is read from. */
export interface TodayReaderDeps {
  readonly figures: Figures;
  readonly calendars: CalendarSource;
  readonly clock: Clock;
  readonly agency: Agency;
  readonly reader: Pick<DossierReader, 'view'>;
  readonly access: Pick<DossierAccess, 'visible'>;
}

/** Which list, and which page of it. */
export interface TodayAsked {
  readonly list: TodayList;
  readonly page?: number;
  readonly limit?: number;
}

const OFFICE = 'vn-state';
const EVERY_WEEKDAY = [1, 2, 3, 4, 5, 6, 7];
const PAGE = 50;

export interface TodayAnswer {
  /** Local days. */
  readonly today: LocalDay;
  readonly nextWorkingDay: LocalDay;
  readonly counters: Readonly<Record<TodayList, number>>;
}

export interface TodayDossiers {
  readonly list: TodayList;
  readonly number: number;
  readonly page: readonly CountedDossier[];
}

/** What must be done today about promises, for those who watch over them. */
export class TodayReader {
  constructor(private readonly deps: TodayReaderDeps) {}

  async counters(caller: AbleCaller): Promise<TodayAnswer> {
    const { today, nextWorkingDay, moments } = this.days();
    const visible = await this.deps.access.visible(this.deps.agency.id, caller);
    const counters = await this.deps.figures.dueToday(this.deps.agency.id, { ...moments, visible });
    return { today, nextWorkingDay, counters };
  }

  async dossiers({ list, page = 1, limit = PAGE }: TodayAsked, caller: AbleCaller): Promise<TodayDossiers> {
    const visible = await this.deps.access.visible(this.deps.agency.id, caller);
    const question: TodayQuestion = { ...this.days().moments, visible };
    const place = { offset: (page - 1) * limit, limit };
    const found = await this.deps.figures.dueTodayDossiers(this.deps.agency.id, list, question, place);
    const lines = found.page.map(async (record) =>
      countedDossier(await this.deps.reader.view(record), record.ownerUnit, 1),
    );
    return { list, number: found.number, page: await Promise.all(lines) };
  }

  /** Where no calendar is decided yet, the next day is simply tomorrow. */
  private days() {
    const clock = zoneClock(this.deps.agency.zone);
    const today = clock.dayOf(this.deps.clock.now());
    const tomorrow = clock.startOf(dayAfter(today));
    const next = this.deps.calendars.get(OFFICE).nextServiceDay(tomorrow, EVERY_WEEKDAY);
    const nextWorkingDay = isRefusal(next) ? dayAfter(today) : next;
    const [nextDay, afterNextDay] = daysFrom(nextWorkingDay, 2).map((day) => clock.startOf(day)) as [
      Instant,
      Instant,
    ];
    return {
      today,
      nextWorkingDay,
      moments: { today: clock.startOf(today), tomorrow, nextDay, afterNextDay },
    };
  }
}
