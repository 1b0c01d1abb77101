import { DossierAccess } from '#access';
import { CalendarRedating, Engine, type ActDeps } from '#engine';
import { CalendarFiles, readRegimes } from '#files';
import type { IdentityDeps } from '#identity';
import { systemClock, type AgencyId, type Clock } from '#kernel';
import {
  CalendarWatch,
  connect,
  identityOn,
  PgCalendars,
  PgProcedures,
  poolOf,
  type Connection,
} from '#persistence';
import type { Regime } from '#procedure';
import type { Agency } from '#reading';
import { adaptersOn, type Adapters } from './adapters.js';
import { AgencyInstaller } from './install-agency.js';
import { readersOf, type Readers } from './readers.js';
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
export interface Runtime extends Adapters {
  readonly clock: Clock;
  readonly calendars: PgCalendars;
  readonly procedures: PgProcedures;
  readonly engine: Engine;
  /** Which dossiers a person may meet; that they did is written down. */
  readonly access: DossierAccess;
  readonly installer: AgencyInstaller;
  readonly redating: CalendarRedating;
  /** The same engine but for some ports: another clock, calendars that are only tried. */
  readonly engineWith: (others: Partial<ActDeps>) => Engine;
  /** Who may log in and as what, of one agency. */
  readonly identity: (agency: { readonly id: AgencyId; readonly zone: string }) => IdentityDeps;
  /** Who answers questions about one agency: pages and command line ask the same. */
  readonly readers: (agency: Agency) => Readers;
  /** Sweeps, follows and runs jobs once started; stopped by whoever started it, before `close`. */
  readonly worker: (report?: Report) => Worker;
  /** For processes that run on: hears at once what calendars others save, until `close`. */
  readonly watchCalendars: () => void;
  readonly close: () => Promise<void>;
}

/** The composition root: the one place where the ports of the use cases meet their adapters. */
export async function assemble({ on, poolSize = 20, ...options }: RuntimeOptions): Promise<Runtime> {
  if (typeof on !== 'string') return assembleOn(on, options);
  const connection = await connect(on, poolSize);
  try {
    const runtime = await assembleOn(connection, options);
    return { ...runtime, close: () => runtime.close().then(() => connection.destroy()) };
  } catch (error) {
    await connection.destroy();
    throw error;
  }
}

async function assembleOn(
  connection: Connection,
  options: Omit<RuntimeOptions, 'on' | 'poolSize'>,
): Promise<Runtime> {
  const { clock = systemClock, report = toStderr } = options;
  const pool = poolOf(connection);
  const { calendarFiles = CalendarFiles.load(), regimes = readRegimes(), agency } = options;
  const calendars = await PgCalendars.read(pool, calendarFiles, agency);
  const procedures = new PgProcedures(connection, calendars, regimes);
  const adapters = adaptersOn(connection);
  const { store, names, agencies, jobs, redatings } = adapters;
  const ports: ActDeps = { store, procedures, calendars, clock, names };
  const engineWith = (others: Partial<ActDeps>): Engine => new Engine({ ...ports, ...others });
  const engine = engineWith({});
  const { dossiers, readings } = adapters;
  const access = new DossierAccess({ dossiers, procedures, calendars, readings, clock });
  const identity: Runtime['identity'] = ({ id, zone }) => identityOn(pool, { agency: id, zone, clock });
  const parts = { adapters, procedures, calendars, clock, engine, access };
  const redating = new CalendarRedating({ redatings, engine, calendars, clock, report });
  const watch = new CalendarWatch(pool, calendars, report);
  const chores = [
    (one: AgencyId) => adapters.followers.statistics(one),
    (one: AgencyId) => adapters.followers.outbox(one),
    (one: AgencyId) => adapters.desk.foldIfDue(one),
  ];
  return {
    ...adapters,
    clock,
    calendars,
    procedures,
    engine,
    engineWith,
    access,
    redating,
    installer: new AgencyInstaller({ agencies, procedures, clock }),
    identity,
    readers: (one) => readersOf(one, { ...parts, identity: identity(one) }),
    worker: (told = report) => new Worker({ agencies, engine, redating, chores, jobs, report: told }),
    watchCalendars: () => watch.start(),
    close: () => {
      watch.stop();
      return Promise.resolve();
    },
  };
}

function toStderr(line: string): void {
  console.error(line);
}
