import { unitsCounted, type AbleCaller, type DossierAccess } from '#access';
import {
  dayOfIso,
  isRefusal,
  parseLocalDay,
  refuse,
  zoneClock,
  type Clock,
  type Instant,
  type LocalDay,
  type Refusal,
} from '#kernel';
import { fieldLabel, unitLabel } from '#procedure';
import {
  figureOf,
  FIGURES,
  onTimeRow,
  PERIOD_KINDS,
  periodNote,
  periodsUpTo,
  weeksUpTo,
  type FigureName,
  type PeriodSums,
} from '#statistics';
import type { Agency } from '../agency/agency.js';
import type { DossierReader } from '../dossiers/dossier-reader.js';
import type { FiguresNow } from './figures-now.js';
import {
  countedDossier,
  type FigureAnswer,
  type PeriodChoice,
  type TableHead,
  type TrendAnswer,
} from './figures-view.js';
import type { DayRange, Figures, Grouping, PublishedIssues } from './ports.js';

/** What figures are read from. */
export interface FiguresReaderDeps {
  readonly figures: Figures;
  readonly published: PublishedIssues;
  readonly agency: Agency;
  readonly clock: Clock;
  readonly now: FiguresNow;
  readonly reader: Pick<DossierReader, 'view'>;
  readonly access: Pick<DossierAccess, 'visible'>;
}

/** A period as asked for: local days, both included. */
export interface PeriodAsked {
  readonly from: string;
  readonly to: string;
  readonly by?: Grouping;
}

/** A number of a table, and which page of its dossiers. */
export interface FigureAsked extends PeriodAsked {
  readonly figure: FigureName;
  readonly key?: string;
  readonly page?: number;
  readonly limit?: number;
}

/** Of what the trend is, and in which steps. */
export interface TrendAsked {
  readonly step: 'month' | 'week';
  readonly by?: Grouping;
  readonly key?: string;
}

const PAGE = 50;
/** A year and the period it began in, so that the same month of last year can be compared. */
const TREND = { month: 13, week: 53 } as const;
/** Periods to choose from: three years of each kind. */
const CHOICE = { month: 36, quarter: 12, half: 6, year: 3 } as const;

/** A table before it is given its words. */
export interface FiguresTable {
  readonly head: TableHead;
  readonly sums: readonly PeriodSums[];
}

/** Figures for those who may read them, each within the units that are theirs to read. */
export class FiguresReader {
  constructor(private readonly deps: FiguresReaderDeps) {}

  /**
   * What a table is about, and its sums as of now.
   * @returns `time.no_such_date`, `period.backwards`
   */
  async table({ by = 'field', ...days }: PeriodAsked, caller: AbleCaller): Promise<FiguresTable | Refusal> {
    const period = readPeriod(days);
    if (isRefusal(period)) return period;
    const { from, to } = period;
    const [now, uncounted] = [this.now(), await this.deps.now.reach()];
    const units = unitsCounted(caller);
    const scope = units === null ? 'Toàn Sở' : units.map(unitLabel).join(', ');
    const note = periodNote({ from, to }, now, uncounted === null ? null : this.local(uncounted));
    const sums = await this.deps.figures.sums(this.deps.agency.id, { from, to }, by, units);
    return { head: { from, to, by, scope, note }, sums };
  }

  get agencyName(): string {
    return this.deps.agency.name;
  }

  /** The words of a table's keys. */
  async labels(by: Grouping = 'field'): Promise<(key: string) => string> {
    if (by === 'field') return fieldLabel;
    if (by === 'unit') return unitLabel;
    const all = await this.deps.published.all(this.deps.agency.id);
    const titles = new Map(all.map(({ code, title }) => [code, title]));
    return (key) => (titles.has(key) ? `${key} ${titles.get(key) ?? ''}` : key);
  }

  /** The dossiers behind a number. @returns as `table` */
  async dossiers(query: FigureAsked, caller: AbleCaller): Promise<FigureAnswer | Refusal> {
    const { figure, by = 'field', key, page = 1, limit = PAGE } = query;
    const period = readPeriod(query);
    if (isRefusal(period)) return period;
    await this.deps.now.reach();
    const found = await this.deps.figures.dossiers(this.deps.agency.id, {
      figure,
      period,
      group: key === undefined ? null : { by, key },
      units: unitsCounted(caller),
      visible: await this.deps.access.visible(this.deps.agency.id, caller),
      offset: (page - 1) * limit,
      limit,
    });
    const { label } = FIGURES[figure];
    const lines = found.page.map(async ({ record, times }) =>
      countedDossier(await this.deps.reader.view(record), record.ownerUnit, times),
    );
    const group = key === undefined ? null : (await this.labels(by))(key);
    return { ...found, figure, label, group, page: await Promise.all(lines) };
  }

  /** The last year by reporting months or by weeks, the current one last. */
  async trend({ step, by = 'field', key }: TrendAsked, caller: AbleCaller): Promise<TrendAnswer> {
    const today = this.today();
    const periods =
      step === 'week'
        ? weeksUpTo(today, TREND.week).map((week) => ({ ...week, label: '' }))
        : periodsUpTo('month', today, TREND.month).reverse();
    const group = key === undefined ? null : { by, key };
    await this.deps.now.reach();
    const sums = await this.deps.figures.series(this.deps.agency.id, periods, group, unitsCounted(caller));
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
    return this.local(this.deps.clock.now());
  }

  private local(at: Instant): string {
    return zoneClock(this.deps.agency.zone).exactIsoOf(at);
  }
}

/** @returns `time.no_such_date`, `period.backwards` */
function readPeriod({ from, to }: PeriodAsked): DayRange | Refusal {
  const [first, last] = [existing(from), existing(to)];
  if (isRefusal(first)) return first;
  if (isRefusal(last)) return last;
  if (from > to) return refuse('period.backwards', { period: 'Kỳ báo cáo', from, to });
  return { from: first, to: last };
}

const existing = (date: string): LocalDay | Refusal =>
  parseLocalDay(date) ?? refuse('time.no_such_date', { date, advice: '; hãy gửi một ngày có thật' });
