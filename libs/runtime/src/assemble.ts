import { DossierAccess } from '#access';
import { Engine, type ActDeps } from '#engine';
import { CalendarFiles, readRegimes } from '#files';
import type { IdentityDeps } from '#identity';
import { systemClock, type AgencyId, type Clock } from '#kernel';
import {
  AgencyInstaller,
  CalendarRedating,
  CalendarWatch,
  connect,
  identityOn,
  PgAgencies,
  PgCalendars,
  PgDesk,
  PgDossiers,
  PgDossierStore,
  PgFollowers,
  PgJobs,
  PgPersonNames,
  PgProcedures,
  PgReadings,
  poolOf,
  type Connection,
} from '#persistence';
import type { Regime } from '#procedure';
import { Worker } from './worker/worker.js';

export interface RuntimeOptions {
  /** Address of a migrated database, or a connection that whoever opened it also closes. */
  readonly on: string | Connection;
  /** Connections at once, of an address; 20 when not given. */
  readonly poolSize?: number | undefined;
  /** The agency this process works for; null for one that serves every agency and says each time which. */
  readonly agency: AgencyId | null;
  /** Only tests, replays and measurements have another than the system's. */
  readonly clock?: Clock | undefined;
  /** The calendars that came with the release; what the agency saved goes before them. */
  readonly calendarFiles?: CalendarFiles | undefined;
  /** General rules by day of reception; none for logs replayed under no law of ours. */
  readonly regimes?: readonly Regime[] | undefined;
  /** One clear line per trouble that ends nothing; stderr when not given. */
  readonly report?: Report | undefined;
}

export type Report = (line: string) => void;

/** The parts of a running system, each made once, over one database. */
export interface Runtime {
  readonly clock: Clock;
  readonly calendars: PgCalendars;
  readonly procedures: PgProcedures;
  readonly engine: Engine;
  /** Which dossiers a person may meet; that they did is written down. */
  readonly access: DossierAccess;
  readonly installer: AgencyInstaller;
  readonly redating: CalendarRedating;
  readonly followers: PgFollowers;
  readonly agencies: PgAgencies;
  readonly ports: ActDeps;
  /** The same engine but for some ports: another clock, calendars that are only tried. */
  engineWith(others: Partial<ActDeps>): Engine;
  /** Who may log in and as what, of one agency. */
  identity(agency: { readonly id: AgencyId; readonly zone: string }): IdentityDeps;
  /** Sweeps, follows and runs jobs once started; stopped by whoever started it, before `close`. */
  worker(report?: Report): Worker;
  /** For processes that run on: hears at once what calendars others save, until `close`. */
  watchCalendars(): void;
  close(): Promise<void>;
}

/** The composition root: the one place where the ports of the use cases meet their adapters. */
export async function assemble(options: RuntimeOptions): Promise<Runtime> {
  const { on, poolSize = 20, clock = systemClock, report = toStderr } = options;
  const connection = typeof on === 'string' ? await connect(on, poolSize) : on;
  const pool = poolOf(connection);
  const { calendarFiles = CalendarFiles.load(), regimes = readRegimes(), agency } = options;
  const calendars = await PgCalendars.read(pool, calendarFiles, agency);
  const procedures = new PgProcedures(connection, calendars, regimes);
  const ports: ActDeps = {
    store: new PgDossierStore(pool),
    procedures,
    calendars,
    clock,
    names: new PgPersonNames(pool),
  };
  const engineWith = (others: Partial<ActDeps>): Engine => new Engine({ ...ports, ...others });
  const engine = engineWith({});
  const access = new DossierAccess({
    dossiers: new PgDossiers(pool),
    procedures,
    calendars,
    readings: new PgReadings(pool),
    clock,
  });
  const redating = new CalendarRedating({ pool, engine, calendars, clock, report });
  const watch = new CalendarWatch(pool, calendars, report);
  const [agencies, followers, desk, jobs] = [
    new PgAgencies(pool),
    new PgFollowers(pool),
    new PgDesk(pool),
    new PgJobs(pool),
  ];
  const chores = [
    (one: AgencyId) => followers.statistics(one),
    (one: AgencyId) => followers.outbox(one),
    (one: AgencyId) => desk.foldIfDue(one),
  ];
  return {
    ...{ clock, calendars, procedures, ports, engine, access, engineWith, redating, followers, agencies },
    installer: new AgencyInstaller(connection, procedures, clock),
    identity: ({ id, zone }) => identityOn(pool, { agency: id, zone, clock }),
    worker: (told = report) => new Worker({ agencies, engine, redating, chores, jobs, report: told }),
    watchCalendars: () => watch.start(),
    close: async () => {
      watch.stop();
      if (connection !== on) await connection.destroy();
    },
  };
}

function toStderr(line: string): void {
  console.error(line);
}
