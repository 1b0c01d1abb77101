import type { Pool } from 'pg';
import { verifyChain, type HistoryEntry } from '#dossier';
import { jobsOf } from '#letters';
import { checkStatistics, readChainHeads, readHistory } from '#persistence';
import type { Memory } from './client.js';
import { deadlineFaults } from './deadline-model.js';

/** What the database holds after everything was killed, restarted and drained. */
export interface Findings {
  readonly dossiers: number;
  readonly entries: number;
  readonly deadlinesFired: number;
  readonly lettersDrafted: number;
  readonly noticesRecorded: number;
  /** Each breaks a promise of the system; empty is the only good result. */
  readonly violations: readonly string[];
}

export async function check(pool: Pool, agency: string, memory: Memory): Promise<Findings> {
  const histories = new Map<string, HistoryEntry[]>();
  for await (const { entry } of readHistory(pool, agency)) {
    const entries = histories.get(entry.dossier);
    if (entries) entries.push(entry);
    else histories.set(entry.dossier, [entry]);
  }
  const all = [...histories.values()].flat();
  const outbox = await outboxFaults(pool, all);
  return {
    dossiers: histories.size,
    entries: all.length,
    deadlinesFired: all.filter(({ kind }) => kind === 'expired').length,
    lettersDrafted: outbox.letters,
    noticesRecorded: outbox.notices,
    violations: [
      ...commandFaults(all, memory),
      ...(await chainFaults(pool, agency, histories)),
      ...[...histories.values()].flatMap(deadlineFaults),
      ...(await leftOver(pool)),
      ...outbox.faults,
      ...(await checkStatistics(pool, agency)).map(
        (difference) => `statistics: ${JSON.stringify(difference)}`,
      ),
    ],
  };
}

/** No acknowledged command is missing or changed, none is there twice, and what was refused did not happen. */
function commandFaults(all: readonly HistoryEntry[], memory: Memory): string[] {
  const faults: string[] = [];
  const byCommand = new Map<string, HistoryEntry>();
  for (const entry of all) {
    if (entry.commandId === null) continue;
    if (byCommand.has(entry.commandId)) faults.push(`command ${entry.commandId} is in the history twice`);
    byCommand.set(entry.commandId, entry);
  }
  for (const { commandId, dossier, revision, hash } of memory.acknowledged) {
    const entry = byCommand.get(commandId);
    if (!entry) faults.push(`acknowledged command ${commandId} (${dossier} revision ${revision}) is missing`);
    else if (entry.dossier !== dossier || entry.revision !== revision || entry.hash !== hash)
      faults.push(
        `acknowledged command ${commandId} became ${entry.dossier} revision ${entry.revision} ${entry.hash}`,
      );
    byCommand.delete(commandId);
  }
  for (const commandId of memory.refused) {
    if (byCommand.has(commandId)) faults.push(`refused command ${commandId} was carried out`);
    byCommand.delete(commandId);
  }
  // Every client repeated its command until it was answered, so nothing may be there that nobody knows of.
  for (const { commandId, dossier } of byCommand.values())
    faults.push(`unknown command ${String(commandId)} on ${dossier}`);
  return faults;
}

async function chainFaults(
  pool: Pool,
  agency: string,
  histories: ReadonlyMap<string, readonly HistoryEntry[]>,
): Promise<string[]> {
  const heads = await readChainHeads(pool, agency);
  const faults: string[] = [];
  for (const [code, head] of heads) {
    const fault = verifyChain(histories.get(code) ?? [], head);
    if (fault) faults.push(`chain of ${code} breaks at revision ${fault.revision}: ${fault.what}`);
  }
  if (heads.size !== histories.size) faults.push(`${heads.size} dossiers, but ${histories.size} histories`);
  return faults;
}

async function leftOver(pool: Pool): Promise<string[]> {
  const deadlines = await pool.query<{ row: string }>(
    `SELECT concat_ws(' ', l.dossier_code, l.name, l.due_at, 'in', d.state, 'revision', d.revision) AS row
     FROM deadline l JOIN dossier d ON d.agency_id = l.agency_id AND d.code = l.dossier_code
     WHERE ${DUE_SOON}`,
  );
  const jobs = await pool.query<{ row: string }>(
    `SELECT concat_ws(' ', key, 'attempts', attempts, 'locked by', locked_by, last_error) AS row FROM graphile_worker.jobs`,
  );
  return [
    ...deadlines.rows.map(({ row }) => `deadline never fired: ${row}`),
    ...jobs.rows.map(({ row }) => `job never done: ${row}`),
  ];
}

/** A new appointment lies days ahead and stays; every other deadline comes within minutes and must be gone. */
const DUE_SOON = `name <> 'reappointment'`;
const LEFT = `SELECT (SELECT count(*) FROM deadline WHERE ${DUE_SOON})::int AS deadlines,
                     (SELECT count(*) FROM graphile_worker.jobs)::int AS jobs`;

/** Whether the clock and the followers have nothing left to do. */
export async function drained(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ deadlines: number; jobs: number; behind: number }>(
    `SELECT left_over.*, (SELECT count(*) FROM follower f WHERE EXISTS (
        SELECT FROM history h WHERE h.agency_id = f.agency_id AND (h.tx, h.seq) > (f.tx, f.seq)))::int AS behind
     FROM (${LEFT}) AS left_over`,
  );
  const { deadlines = 1, jobs = 1, behind = 1 } = rows[0] ?? {};
  return deadlines === 0 && jobs === 0 && behind === 0;
}

/** Every letter and notice the history owes is recorded once, and nothing else is. */
async function outboxFaults(pool: Pool, all: readonly HistoryEntry[]) {
  const owed = new Set(
    all.flatMap(jobsOf).map(({ task, payload }) => {
      const { dossier, revision, kind, status = '' } = payload;
      return `${task} ${dossier} ${revision} ${kind} ${status}`.trim();
    }),
  );
  const { rows } = await pool.query<{ row: string }>(
    `SELECT concat_ws(' ', 'record_letter', dossier_code, revision, kind, status) AS row FROM letter
     UNION ALL SELECT concat_ws(' ', 'record_notice', dossier_code, revision, kind) FROM notice`,
  );
  const recorded = new Set(rows.map(({ row }) => row));
  const late = all.filter(({ effects }) => effects.includes('letter_apology'));
  const broken = all.filter(({ outcome }) => outcome.becameOverdue && outcome.apology === 'owed');
  return {
    letters: rows.filter(({ row }) => row.endsWith(' drafted')).length,
    notices: rows.filter(({ row }) => row.startsWith('record_notice')).length,
    faults: [
      ...[...owed].filter((row) => !recorded.has(row)).map((row) => `owed but not recorded: ${row}`),
      ...[...recorded].filter((row) => !owed.has(row)).map((row) => `recorded but not owed: ${row}`),
      ...(rows.length === recorded.size ? [] : ['a letter or notice is recorded twice']),
      ...(late.length === broken.length
        ? []
        : [`${broken.length} apologies owed, ${late.length} letters asked for`]),
    ],
  };
}
