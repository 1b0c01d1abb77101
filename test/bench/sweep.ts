import { randomUUID } from 'node:crypto';
import { DAY_MS, isRefusal } from '#kernel';
import { createSystem } from '../builders/system.js';
import { CALLERS, openDossiers, unmeasured, type Ground } from './ground.js';
import { figure, type Figure } from './report.js';
import { MOMENT, WALK } from './walk.js';

/**
 * (e) One sweeper fires deadlines that all fell due while nobody swept. A quarter of the dossiers was only opened (one
 * deadline: the step), the others were accepted (three: step, warning, promise), as after a long stop. An
 * agency of its own: the dossiers of the other measurements fall due too.
 */
export async function sweep(ground: Ground, runs: number, deadlines: number): Promise<Figure> {
  const system = await createSystem(ground.url, ground.clock, {
    agency: 'H00.02',
    files: ground.files,
    poolSize: CALLERS,
  });
  try {
    const rates = await sweeps({ ...ground, system }, runs, deadlines);
    const details = {
      deadlines,
      dossiersOpened: deadlines / 10,
      dossiersAccepted: (deadlines * 3) / 10,
      sweepers: 1,
    };
    return figure({
      id: 'e',
      title: `sweeping ${deadlines} due deadlines`,
      unit: '/s',
      runs: rates,
      details,
    });
  } finally {
    await system.close();
  }
}

async function sweeps(ground: Ground, runs: number, deadlines: number): Promise<number[]> {
  const { system, clock, owner } = ground;
  const rates: number[] = [];
  for (let run = 0; run < runs; run++) {
    clock.set(new Date(Date.parse(MOMENT) + run * 60 * DAY_MS).toISOString());
    await unmeasured(owner, () => prepare(ground, deadlines));
    clock.set(new Date(Date.parse(MOMENT) + (run * 60 + 50) * DAY_MS).toISOString());
    const { due } = await countDue(ground);
    if (due !== deadlines) throw new Error(`${due} deadlines are due, ${deadlines} were wanted`);
    const begun = performance.now();
    const fired = await system.engine.expire(system.agency);
    rates.push((fired / (performance.now() - begun)) * 1000);
    const { due: left } = await countDue(ground);
    if (fired !== deadlines || left > 0) throw new Error(`fired ${fired} of ${deadlines}, ${left} left`);
  }
  clock.set(MOMENT);
  return rates;
}

/** One tenth as many opened dossiers (one deadline each), three tenths accepted (three each): together `deadlines`. */
async function prepare({ system }: Ground, deadlines: number): Promise<void> {
  const { engine, agency } = system;
  const codes = await openDossiers(system, (deadlines * 4) / 10);
  codes.splice(0, deadlines / 10);
  const [accept] = WALK;
  if (!accept) return;
  await Promise.all(
    Array.from({ length: CALLERS }, async () => {
      for (let dossier = codes.pop(); dossier !== undefined; dossier = codes.pop()) {
        const command = { agency, dossier, commandId: randomUUID(), expectedRevision: 1 };
        const entry = await engine.act({ ...command, ...accept });
        if (isRefusal(entry)) throw new Error(entry.message);
      }
    }),
  );
}

async function countDue({ owner, system, clock }: Ground): Promise<{ due: number }> {
  const { rows } = await owner.query<{ due: number }>(
    'SELECT count(*)::int AS due FROM deadline WHERE agency_id = $1 AND due_at < $2',
    [system.agency, new Date(clock.now()).toISOString()],
  );
  return rows[0] ?? { due: 0 };
}
