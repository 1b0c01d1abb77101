import type { Pool } from 'pg';
import { rulesOf, type CalendarSource, type Engine } from '#engine';
import type { AgencyFile } from '#files';
import { isRefusal, type Instant } from '#kernel';
import { findDossier, type PgProcedures } from '#persistence';
import type { Worker } from '#runtime';
import { Random } from '../chaos/random.js';
import { caughtUp } from './caught-up.js';
import { applicant } from './fill/names.js';
import { nextAct } from './office/acts.js';
import type { TestClock } from './system.js';

/** An office over a database, and the clock its engine and worker follow. */
export interface BusyOffice {
  readonly pool: Pool;
  readonly engine: Engine;
  readonly worker: Worker;
  readonly procedures: PgProcedures;
  readonly calendars: CalendarSource;
  readonly clock: TestClock;
  readonly agency: AgencyFile;
}

export interface BusyDays {
  /** First local day. */
  readonly from: string;
  /** The moment at which people find the office as it is. */
  readonly until: Instant;
  readonly perDay: number;
  /** Procedures people apply for, the frequent ones several times. */
  readonly procedures: readonly string[];
  readonly seed?: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const HANOI = 7 * HOUR;
/** Of a hundred dossiers so many lie on a desk longer than they should. */
const SLOW = 0.12;

interface Running {
  readonly code: string;
  readonly slow: boolean;
  next: Instant;
}

/**
 * Days of an office in which people do what the procedures ask, mostly in time: dossiers come in, are appraised,
 * inspected, signed and handed over; some wait for the applicant, some are late. Everything goes through the engine,
 * in the order of time; the same seed gives the same office.
 * @returns the codes of all dossiers
 */
export async function keepOfficeBusy(office: BusyOffice, days: BusyDays): Promise<readonly string[]> {
  const random = new Random(days.seed ?? 7);
  const running: Running[] = [];
  const codes: string[] = [];
  for (let day = Date.parse(`${days.from}T00:00:00+07:00`); day < days.until; day += DAY) {
    if ([0, 6].includes(new Date(day + HANOI).getUTCDay())) continue;
    const arrivals = Array.from(
      { length: days.perDay },
      () => day + 8 * HOUR + Math.floor(random.between(5, 180)) * MINUTE,
    ).sort((a, b) => a - b);
    for (const at of arrivals.filter((moment) => moment < days.until)) {
      const code = await receive(office, random.pick(days.procedures), at, random);
      if (code === null) continue;
      codes.push(code);
      running.push({ code, slow: random.next() < SLOW, next: at + 12 * MINUTE });
    }
    await workThrough(office, running, Math.min(day + 16.7 * HOUR, days.until), random);
  }
  return codes;
}

/** Papers come in at the counter; null where nobody of this agency receives them. */
async function receive(
  { agency, clock, engine, procedures }: BusyOffice,
  procedure: string,
  at: Instant,
  random: Random,
): Promise<string | null> {
  clock.set(new Date(at).toISOString());
  const definition = (await procedures.inForce(agency.id, procedure, at))?.definition;
  const start = definition?.steps[definition.start];
  const officer = agency.people.find(({ role, unit }) => role === start?.by && unit === (start.unit ?? unit));
  if (!definition || !officer) return null;
  const [kind] = definition.applicants;
  const opened = await engine.open({
    agency: agency.id,
    commandId: `office-${procedure}-${at}-${Math.floor(random.next() * 1e9)}`,
    procedure,
    channel: random.pick(['online', 'direct', 'direct', 'post'] as const),
    applicant: { ...applicant(random), ...(kind ? { kind } : {}) },
    papers: definition.documents.filter(({ required }) => required).map(({ id }) => id),
    actor: { id: officer.id, role: officer.role, unit: officer.unit },
    data: {},
    due: null,
  });
  return isRefusal(opened) ? null : opened.dossier;
}

/** Until a moment, dossier by dossier in the order in which somebody gets to them. */
async function workThrough(
  office: BusyOffice,
  running: Running[],
  until: Instant,
  random: Random,
): Promise<void> {
  for (;;) {
    const first = running.reduce<Running | null>(
      (best, one) => (best && best.next <= one.next ? best : one),
      null,
    );
    if (!first || first.next >= until) break;
    office.clock.set(new Date(Math.max(first.next, office.clock.now())).toISOString());
    if (!(await work(office, first, random))) running.splice(running.indexOf(first), 1);
  }
  office.clock.set(new Date(until).toISOString());
  await caughtUp(office);
}

/** One act on one dossier; false when it has ended. */
async function work(office: BusyOffice, dossier: Running, random: Random): Promise<boolean> {
  const { pool, agency, engine, procedures, calendars, clock } = office;
  const at = clock.now();
  const record = await findDossier(pool, agency.id, dossier.code);
  if (!record || record.endedAt !== null) return false;
  const rules = await rulesOf({ procedures, calendars }, record);
  const act = nextAct(rules, record, agency.people, at, random);
  if (act) {
    const { code, revision } = record;
    const commandId = `office-${code}-${revision}-${act.action}`;
    // What is refused is not possible yet; it is tried again another time.
    await engine.act({ ...act, agency: agency.id, dossier: code, commandId, expectedRevision: revision });
  }
  const days = record.role === 'applicant' ? random.between(2, 6) : random.between(0.05, 0.9);
  dossier.next = at + days * (dossier.slow ? 5 : 1) * DAY;
  return true;
}
