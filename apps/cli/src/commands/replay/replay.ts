import { systemClock, type Refusal } from '#kernel';
import { AgencyInstaller, CalendarFiles, connect, PgDossierStore, PgProcedures, poolOf } from '#persistence';
import { deriveProcedure } from './derived-procedure.js';
import type { EventLog } from './event-log.js';
import { replayFigures, type ReplayFigures } from './figures.js';
import { replayLog } from './replay-log.js';

/** The office a log is replayed in. */
export const REPLAY_AGENCY = 'H99.01';

/** One connection for each lane, one beside them. */
const CONNECTIONS = 13;

/** What is done with the history before the database goes. */
export type AfterReplay = (place: {
  readonly pool: ReturnType<typeof poolOf>;
  readonly agency: string;
}) => Promise<void>;

/** Replays a log on an empty migrated database and returns its figures. */
export async function replayOn(
  url: string,
  log: EventLog,
  after: AfterReplay = () => Promise.resolve(),
): Promise<ReplayFigures | Refusal> {
  const dataSource = await connect(url, CONNECTIONS);
  try {
    const pool = poolOf(dataSource);
    const calendars = new CalendarFiles([log.calendar]);
    const procedures = new PgProcedures(dataSource, calendars, []);
    const { source, actions } = deriveProcedure(log);
    const { refused } = await new AgencyInstaller(dataSource, procedures, systemClock).install(
      { id: REPLAY_AGENCY, name: 'Nhật ký phát lại', zone: log.calendar.zone },
      [{ path: 'thủ tục suy ra từ nhật ký', source }],
      { additions: 'publish' },
    );
    if (refused[0]) return refused[0];
    const deps = { store: new PgDossierStore(pool), procedures, calendars };
    const fault = await replayLog(log, { agency: REPLAY_AGENCY, deps, actions });
    if (fault) return fault;
    const figures = await replayFigures(pool, REPLAY_AGENCY, log);
    await after({ pool, agency: REPLAY_AGENCY });
    return figures;
  } finally {
    await dataSource.destroy();
  }
}
