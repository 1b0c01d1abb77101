import { CalendarFiles } from '#files';
import type { Clock, Refusal } from '#kernel';
import { assemble, type Runtime } from '#runtime';
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
  readonly history: Runtime['history'];
  readonly agency: string;
}) => Promise<void>;

/** Replays a log on an empty migrated database and returns its figures. */
export async function replayOn(
  url: string,
  log: EventLog,
  after: AfterReplay = () => Promise.resolve(),
): Promise<ReplayFigures | Refusal> {
  const calendarFiles = new CalendarFiles([log.calendar]);
  const runtime = await assemble({
    on: url,
    poolSize: CONNECTIONS,
    agency: REPLAY_AGENCY,
    // Under no law of ours.
    calendarFiles,
    regimes: [],
  });
  try {
    const { installer, engineWith, history } = runtime;
    const { source, actions } = deriveProcedure(log);
    const { refused } = await installer.install(
      { id: REPLAY_AGENCY, name: 'Nhật ký phát lại', zone: log.calendar.zone },
      [{ path: 'thủ tục suy ra từ nhật ký', source }],
      { additions: 'publish' },
    );
    if (refused[0]) return refused[0];
    const engineAt = (clock: Clock) => engineWith({ clock });
    const fault = await replayLog(log, { agency: REPLAY_AGENCY, engineAt, actions });
    if (fault) return fault;
    const figures = await replayFigures(runtime, REPLAY_AGENCY, log);
    await after({ history, agency: REPLAY_AGENCY });
    return figures;
  } finally {
    await runtime.close();
  }
}
