import { setTimeout as pause } from 'node:timers/promises';
import { DomainError, type AgencyId } from '#kernel';
import { CHANNELS, type Channel } from '#dossier';
import type { Runtime } from '#runtime';
import { add, contributions, formRow, totalOf, ZERO, type Counts } from '#statistics';
import type { EventLog } from './event-log.js';

/** On time and late by the moment. */
export interface ChannelFigures {
  readonly dossiers: number;
  readonly onTime: number;
  readonly late: number;
  readonly open: number;
  /** How the log calls it, with its dossiers; what the log does not name is not here. */
  readonly names: Readonly<Record<string, number>>;
}

export interface ReplayFigures {
  readonly dossiers: number;
  readonly events: number;
  /** By the moment. */
  readonly onTime: number;
  readonly late: number;
  readonly open: number;
  readonly byDate: {
    readonly early: number;
    readonly onTime: number;
    readonly late: number;
    readonly open: number;
  };
  readonly byChannel: Readonly<Record<Channel, ChannelFigures>>;
}

/**
 * The figures as the product publishes them, from its statistics tables, after holding them against the history.
 * @throws DomainError `replay.statistics_differ`
 */
export async function replayFigures(
  { history, followers, statistics }: Pick<Runtime, 'history' | 'followers' | 'statistics'>,
  agency: AgencyId,
  log: EventLog,
): Promise<ReplayFigures> {
  const told = await foldHistory(history, agency);
  await catchUp(followers, agency, told.entries);
  const differences = await statistics.check(agency);
  if (differences.length > 0) {
    throw new DomainError('replay.statistics_differ', 'Thống kê không bằng số tính lại từ nhật ký.', {
      differences,
    });
  }
  const { calendar, from, to } = log;
  const period = { from: calendar.dateOf(from), to: calendar.dateOf(to) };
  const sums = totalOf(await statistics.sums(agency, period, 'procedure'));
  const form = formRow(sums);
  const late = sums.within.instant_late;
  return {
    dossiers: form.received,
    events: told.events,
    onTime: form.resolved - late,
    late,
    open: form.open,
    byDate: {
      early: form.resolvedEarly,
      onTime: form.resolvedOnTime,
      late: form.resolvedLate,
      open: form.open,
    },
    byChannel: told.byChannel,
  };
}

interface Told {
  readonly entries: number;
  readonly events: number;
  readonly byChannel: Readonly<Record<Channel, ChannelFigures>>;
}

/** The published tables are not cut by channel: the same contributions, folded by channel. */
async function foldHistory(history: Runtime['history'], agency: AgencyId): Promise<Told> {
  let [entries, events] = [0, 0];
  const counts = new Map<Channel, Counts>();
  const names = new Map<Channel, Record<string, number>>(CHANNELS.map((channel) => [channel, {}]));
  for await (const { entry, dimensions } of history.ofAgency(agency)) {
    entries++;
    const { channel } = dimensions;
    const log = entry.data['log'] as LogData | undefined;
    if (entry.kind === 'acted' && log?.derived !== true) events++;
    const name = entry.kind === 'opened' ? log?.attributes?.['channel'] : undefined;
    const known = names.get(channel);
    if (name !== undefined && known) known[name] = (known[name] ?? 0) + 1;
    for (const [, measure, amount] of contributions(entry, channel)) {
      counts.set(channel, add(counts.get(channel) ?? ZERO, { [measure]: amount }));
    }
  }
  const byChannel = Object.fromEntries(
    CHANNELS.map((channel) => [
      channel,
      channelFigures(channel, counts.get(channel) ?? ZERO, names.get(channel) ?? {}),
    ]),
  ) as Record<Channel, ChannelFigures>;
  return { entries, events, byChannel };
}

interface LogData {
  readonly derived?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
}

function channelFigures(
  channel: Channel,
  counts: Counts,
  names: Readonly<Record<string, number>>,
): ChannelFigures {
  const dossiers = counts[`received_${channel}`];
  const resolved = counts.early + counts.on_time + counts.late;
  const late = counts.instant_late;
  return { dossiers, onTime: resolved - late, late, open: dossiers - resolved, names };
}

const PATIENCE_MS = 30_000;

/**
 * Lets the statistics follow to the last entry. A transaction of somebody else on the same server holds the
 * followers back until it ends: they never read past what may still commit.
 */
async function catchUp(followers: Runtime['followers'], agency: AgencyId, entries: number): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  let followed = 0;
  for (;;) {
    followed += await followers.statistics(agency);
    if (followed >= entries) return;
    if (Date.now() > until) {
      throw new DomainError(
        'replay.statistics_behind',
        'Thống kê không theo kịp: máy chủ có giao dịch chưa kết thúc.',
      );
    }
    await pause(50);
  }
}
