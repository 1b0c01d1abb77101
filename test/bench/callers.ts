import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { isRefusal } from '#kernel';
import type { TestSystem } from '../builders/system.js';
import { CALLERS, type Stock } from './ground.js';
import type { KeepAlive } from './keep-alive.js';
import type { Caller } from './load.js';
import type { Write } from './recorded.js';
import { WALK, type Step } from './walk.js';

/** What one caller does with one step of one dossier's walk. */
type Work = (code: string, step: Step, index: number) => Promise<void>;

/** A caller that walks one dossier after the other, one step at a time; it goes on where the last run ended. */
function walking(stock: Stock, work: Work): Caller {
  let code: string | undefined;
  let index = 0;
  return async () => {
    code ??= stock.take();
    const step = WALK[index];
    if (code === undefined || step === undefined) return false;
    await work(code, step, index++);
    if (index < WALK.length) return true;
    [code, index] = [undefined, 0];
    return true;
  };
}

/** (a) The engine's own writing statements with their recorded values, by nothing but pg. */
export function bareCallers(stock: Stock, clients: readonly pg.Client[], writes: readonly Write[]): Caller[] {
  return clients.map((client) =>
    walking(stock, async (code, _step, index) => {
      const write = writes[index];
      if (!write) throw new Error(`no recorded write for step ${index}`);
      const { name, text } = write;
      const { rowCount } = await client.query({ name, text, values: write.valuesFor(code, randomUUID()) });
      if (rowCount !== 1) throw new Error(`step ${index} of ${code} did not move`);
    }),
  );
}

/** (b) The whole transition: read, decide, hash, write. */
export function engineCallers(stock: Stock, { engine, agency }: TestSystem): Caller[] {
  const act: Work = async (dossier, step, index) => {
    const entry = await engine.act({
      agency,
      dossier,
      commandId: randomUUID(),
      expectedRevision: index + 1,
      ...step,
    });
    if (isRefusal(entry)) throw new Error(entry.message);
  };
  return Array.from({ length: CALLERS }, () => walking(stock, act));
}

/** (c) The same over HTTP, one keep-alive socket a caller. */
export function httpCallers(stock: Stock, sockets: readonly KeepAlive[]): Caller[] {
  return sockets.map((socket) =>
    walking(stock, async (code, { action, data, actor }, index) => {
      const body = JSON.stringify({ action, data, expectedRevision: index + 1, commandId: randomUUID() });
      const sender = `${actor.id}; role=${actor.role}; unit=${actor.unit}`;
      const answer = await socket.post(`/api/dossiers/${code}/actions`, sender, body);
      if (answer.status !== 200) throw new Error(`HTTP ${answer.status}: ${answer.body}`);
    }),
  );
}
