import { Inject, Injectable } from '@nestjs/common';
import { DossierAccess, unitsCounted } from '#access';
import { CLOCK } from '#engine';
import type { AgencyFile } from '#files';
import { dayOfIso, parseLocalDay, refuse, zoneClock, type Clock, type Instant, type LocalDay } from '#kernel';
import { type Grouping, PgFigures, PgPublishedIssues } from '#persistence';
import {
  figureOf,
  FIGURES,
  onTimeRow,
  PERIOD_KINDS,
  periodNote,
  periodsUpTo,
  weeksUpTo,
  type PeriodSums,
} from '#statistics';
import type { AbleCaller } from '../auth/caller.js';
import { DossierReader } from '../dossiers/dossier-reader.js';
import { refused } from '../http/refused.exception.js';
import { AGENCY_FILE } from '../settings/settings.js';
import { FiguresNow } from './figures-now.js';
import type { FigureDto, PeriodDto, TrendDto } from './statistics.dto.js';
import {
  countedDossier,
  type FigureAnswer,
  type PeriodChoice,
  type TableHead,
  type TrendAnswer,
} from './statistics.view.js';
import { fieldLabel, unitLabel } from '#procedure';

const PAGE = 50;
/** A year and the period it began in, so that the same month of last year can be compared. */
const TREND = { month: 13, week: 53 } as const;
/** Periods to choose from: three years of each kind. */
const CHOICE = { month: 36, quarter: 12, half: 6, year: 3 } as const;

/** A table before it is given its words. */
interface Table {
  readonly head: TableHead;
  readonly sums: readonly PeriodSums[];
}

/** Figures for those who may read them, each within the units that are theirs to read. */
@Injectable()
export class StatisticsDesk {
  constructor(
    @Inject(PgFigures) private readonly counted: PgFigures,
    @Inject(PgPublishedIssues) private readonly published: PgPublishedIssues,
    @Inject(AGENCY_FILE) private readonly agency: AgencyFile,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly figures: FiguresNow,
    private readonly reader: DossierReader,
    private readonly access: DossierAccess,
  ) {}

  /**
   * What a table is about, and its sums as of now.
   * @throws RefusedException `time.no_such_date`, `period.backwards`
   */
  async table({ by = 'field', ...days }: PeriodDto, caller: AbleCaller): Promise<Table> {
    const { from, to } = readPeriod(days);
    const [now, uncounted] = [this.now(), await this.figures.reach()];
    const units = unitsCounted(caller);
    const scope = units === null ? 'Toàn Sở' : units.map(unitLabel).join(', ');
    const note = periodNote({ from, to }, now, uncounted === null ? null : this.local(uncounted));
    const sums = await this.counted.sums(this.agency.id, { from, to }, by, units);
    return { head: { from, to, by, scope, note }, sums };
  }

  get agencyName(): string {
    return this.agency.name;
  }

  /** The words of a table's keys. */
  async labels(by: Grouping = 'field'): Promise<(key: string) => string> {
    if (by === 'field') return fieldLabel;
    if (by === 'unit') return unitLabel;
    const all = await this.published.all(this.agency.id);
    const titles = new Map(all.map(({ code, title }) => [code, title]));
    return (key) => (titles.has(key) ? `${key} ${titles.get(key) ?? ''}` : key);
  }

  async dossiers(query: FigureDto, caller: AbleCaller): Promise<FigureAnswer> {
    const { figure, by = 'field', key, page = 1, limit = PAGE } = query;
    const period = readPeriod(query);
    await this.figures.reach();
    const found = await this.counted.dossiers(this.agency.id, {
      figure,
      period,
      group: key === undefined ? null : { by, key },
      units: unitsCounted(caller),
      visible: await this.access.visible(this.agency.id, caller),
      offset: (page - 1) * limit,
      limit,
    });
    const { label } = FIGURES[figure];
    const lines = found.page.map(async ({ record, times }) =>
      countedDossier(await this.reader.view(record), record.ownerUnit, times),
    );
    const group = key === undefined ? null : (await this.labels(by))(key);
    return { ...found, figure, label, group, page: await Promise.all(lines) };
  }

  /** The last year by reporting months or by weeks, the current one last. */
  async trend({ step, by = 'field', key }: TrendDto, caller: AbleCaller): Promise<TrendAnswer> {
    const today = this.today();
    const periods =
      step === 'week'
        ? weeksUpTo(today, TREND.week).map((week) => ({ ...week, label: '' }))
        : periodsUpTo('month', today, TREND.month).reverse();
    const group = key === undefined ? null : { by, key };
    await this.figures.reach();
    const sums = await this.counted.series(this.agency.id, periods, group, unitsCounted(caller));
    const points = periods.map(({ from, to, label }, index) => {
      const its = sums[index];
      if (!its) throw new Error('a period of the trend has no sums');
      return { ...onTimeRow(its), from, to, label, received: figureOf('receivedInPeriod', its) };
    });
    return { step, points };
  }

  /** Periods to choose from, newest first; the first of each kind is the one of today. */
  periods(): PeriodChoice {
    const today = this.today();
    return { today, periods: PERIOD_KINDS.flatMap((kind) => periodsUpTo(kind, today, CHOICE[kind])) };
  }

  private today(): LocalDay {
    return dayOfIso(this.now());
  }

  /** Local ISO. */
  private now(): string {
    return this.local(this.clock.now());
  }

  private local(at: Instant): string {
    return zoneClock(this.agency.zone).exactIsoOf(at);
  }
}

/** @throws RefusedException `time.no_such_date`, `period.backwards` */
function readPeriod({ from, to }: { readonly from: string; readonly to: string }) {
  const period = { from: existing(from), to: existing(to) };
  if (from > to) {
    refused(refuse('period.backwards', { period: 'Kỳ báo cáo', from, to }));
  }
  return period;
}

function existing(date: string): LocalDay {
  return (
    parseLocalDay(date) ??
    refused(refuse('time.no_such_date', { date, advice: '; hãy gửi một ngày có thật' }))
  );
}
