import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import type { Pool } from 'pg';
import { DossierAccess } from '#access';
import { CALENDAR_SOURCE, CLOCK, type CalendarSource } from '#engine';
import type { AgencyFile } from '#files';
import { isRefusal, type Clock } from '#kernel';
import { dueToday, dueTodayDossiers, POOL, type TodayList, type TodayQuestion } from '#persistence';
import type { AbleCaller } from '../auth/caller.js';
import { DossierReader } from '../dossiers/dossier-reader.js';
import { AGENCY_FILE } from '../settings.js';
import type { TodayDto } from './statistics.dto.js';
import { countedDossier, type CountedDossier } from './statistics.view.js';

const OFFICE = 'vn-state';
const EVERY_WEEKDAY = [1, 2, 3, 4, 5, 6, 7];
const PAGE = 50;

export interface TodayAnswer {
  /** Local days. */
  readonly today: string;
  readonly nextWorkingDay: string;
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
    @Inject(POOL) private readonly pool: Pool,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CALENDAR_SOURCE) private readonly calendars: CalendarSource,
    @Inject(AGENCY_FILE) private readonly agency: AgencyFile,
    private readonly access: DossierAccess,
    private readonly reader: DossierReader,
  ) {}

  async counters(caller: AbleCaller): Promise<TodayAnswer> {
    const { today, nextDay, ...days } = this.days();
    const question = { ...days, today: today.toMillis(), nextDay: nextDay.toMillis() };
    const visible = await this.access.visible(this.agency.id, caller);
    const counters = await dueToday(this.pool, this.agency.id, { ...question, visible });
    return { today: today.toISODate() ?? '', nextWorkingDay: nextDay.toISODate() ?? '', counters };
  }

  async dossiers({ list, page = 1, limit = PAGE }: TodayDto, caller: AbleCaller): Promise<TodayDossiers> {
    const { today, nextDay, ...days } = this.days();
    const visible = await this.access.visible(this.agency.id, caller);
    const question: TodayQuestion = {
      ...days,
      today: today.toMillis(),
      nextDay: nextDay.toMillis(),
      visible,
    };
    const place = { offset: (page - 1) * limit, limit };
    const found = await dueTodayDossiers(this.pool, this.agency.id, list, question, place);
    const lines = found.page.map(async (record) =>
      countedDossier(await this.reader.view(record), record.ownerUnit, 1),
    );
    return { list, number: found.number, page: await Promise.all(lines) };
  }

  /** Where no calendar is decided yet, the next day is simply tomorrow. */
  private days() {
    const today = DateTime.fromMillis(this.clock.now(), { zone: this.agency.zone }).startOf('day');
    const tomorrow = today.plus({ days: 1 });
    const next = this.calendars.get(OFFICE).nextServiceDay(tomorrow.toMillis(), EVERY_WEEKDAY);
    const nextDay = isRefusal(next) ? tomorrow : DateTime.fromISO(next, { zone: this.agency.zone });
    return {
      today,
      nextDay,
      tomorrow: tomorrow.toMillis(),
      afterNextDay: nextDay.plus({ days: 1 }).toMillis(),
    };
  }
}
