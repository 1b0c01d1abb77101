import { Inject, Injectable } from '@nestjs/common';
import { DossierAccess } from '#access';
import { CALENDAR_SOURCE, CLOCK, type CalendarSource } from '#engine';
import type { AgencyFile } from '#files';
import { dayAfter, daysFrom, isRefusal, zoneClock, type Clock, type Instant, type LocalDay } from '#kernel';
import { type TodayList, type TodayQuestion, PgFigures } from '#persistence';
import type { AbleCaller } from '../auth/caller.js';
import { DossierReader } from '../dossiers/dossier-reader.js';
import { AGENCY_FILE } from '../settings/settings.js';
import type { TodayDto } from './statistics.dto.js';
import { countedDossier, type CountedDossier } from './statistics.view.js';

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
@Injectable()
export class TodayReader {
  constructor(
    @Inject(PgFigures) private readonly counted: PgFigures,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CALENDAR_SOURCE) private readonly calendars: CalendarSource,
    @Inject(AGENCY_FILE) private readonly agency: AgencyFile,
    private readonly access: DossierAccess,
    private readonly reader: DossierReader,
  ) {}

  async counters(caller: AbleCaller): Promise<TodayAnswer> {
    const { today, nextWorkingDay, moments } = this.days();
    const visible = await this.access.visible(this.agency.id, caller);
    const counters = await this.counted.dueToday(this.agency.id, { ...moments, visible });
    return { today, nextWorkingDay, counters };
  }

  async dossiers({ list, page = 1, limit = PAGE }: TodayDto, caller: AbleCaller): Promise<TodayDossiers> {
    const visible = await this.access.visible(this.agency.id, caller);
    const question: TodayQuestion = { ...this.days().moments, visible };
    const place = { offset: (page - 1) * limit, limit };
    const found = await this.counted.dueTodayDossiers(this.agency.id, list, question, place);
    const lines = found.page.map(async (record) =>
      countedDossier(await this.reader.view(record), record.ownerUnit, 1),
    );
    return { list, number: found.number, page: await Promise.all(lines) };
  }

  /** Where no calendar is decided yet, the next day is simply tomorrow. */
  private days() {
    const clock = zoneClock(this.agency.zone);
    const today = clock.dayOf(this.clock.now());
    const tomorrow = clock.startOf(dayAfter(today));
    const next = this.calendars.get(OFFICE).nextServiceDay(tomorrow, EVERY_WEEKDAY);
    const nextWorkingDay = isRefusal(next) ? dayAfter(today) : next;
    const [nextDay, afterNextDay] = daysFrom(nextWorkingDay, 2).map(clock.startOf) as [Instant, Instant];
    return {
      today,
      nextWorkingDay,
      moments: { today: clock.startOf(today), tomorrow, nextDay, afterNextDay },
    };
  }
}
