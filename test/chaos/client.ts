import { randomUUID } from 'node:crypto';
import type { Actor } from '#kernel';
import { EAGERNESS, moveOf, PAPERS, PROCEDURE } from './procedure.js';
import { sleep, type Random } from './random.js';

/** An answer the system gave and may never take back. */
export interface Acknowledged {
  readonly commandId: string;
  readonly dossier: string;
  readonly revision: number;
  readonly hash: string;
}

/** May read everything. */
const READER = 'iso; role=quality_monitor; unit=van_thu';

/** What the clients together know and remember. */
export class Memory {
  readonly acknowledged: Acknowledged[] = [];
  /** Refused commands: none of them may be found in the history. */
  readonly refused: string[] = [];
  /** Answers that are neither yes, no nor "try again". */
  readonly unexpected: string[] = [];
  readonly open: Known[] = [];
  readonly waits: number[] = [];
  /** Why commands had to be sent again. */
  readonly retries = { unreachable: 0, unavailable: 0, failed: 0, silent: 0 };
  lastAnswerAt = 0;
}

/** A dossier as some client last saw it; another may have moved it since. */
interface Known {
  readonly code: string;
  revision: number;
  possible: string[];
}

interface EntryAnswer {
  readonly dossier: string;
  readonly revision: number;
  readonly commandId: string;
  readonly hash: string;
  readonly dossierNow: DossierAnswer;
}

interface DossierAnswer {
  readonly code: string;
  readonly revision: number;
  readonly possible: readonly { readonly action: string }[];
}

interface ClientDeps {
  readonly address: string;
  readonly random: Random;
  readonly memory: Memory;
  /** Local date some days ahead, for the new appointment of an apology. */
  readonly laterDate: () => string;
}

/** Longer than any recovery; then the same command is simply sent again. */
const PATIENCE_MS = 10_000;
const MOST_OPEN = 300;
const ACTOR: Actor = { id: 'lan', role: 'one_stop_officer', unit: 'mot_cua' };

/** Opens dossiers and acts on everybody's, one command at a time; a command is repeated until it is answered. */
export class Client {
  constructor(private readonly deps: ClientDeps) {}

  async run(goOn: () => boolean): Promise<void> {
    const { random, memory } = this.deps;
    while (goOn()) {
      if (memory.open.length === 0 || random.next() < 0.2) await this.open();
      else await this.act(random.pick(memory.open));
      await sleep(random.between(0, 30));
    }
  }

  private async open(): Promise<void> {
    const { memory } = this.deps;
    const applicant = { name: 'Công ty Thử Sức Bền' };
    const body = { procedure: PROCEDURE, channel: 'online', applicant, papers: PAPERS };
    const answer = await this.command('/api/dossiers', ACTOR, body);
    if (!answer) return;
    const { code, revision, possible } = answer.dossierNow;
    memory.open.push({ code, revision, possible: possible.map(({ action }) => action) });
    // The oldest are left alone from then on: the clock must have something to do.
    if (memory.open.length > MOST_OPEN) memory.open.shift();
  }

  private async act(known: Known): Promise<void> {
    const { random, laterDate } = this.deps;
    const willing = known.possible.filter((action) => random.next() < (EAGERNESS[action] ?? 1));
    const action = willing.length > 0 ? random.pick(willing) : '';
    const move = moveOf(action, laterDate);
    if (!move) return this.look(known);
    const body = { action, expectedRevision: known.revision, data: move.data };
    const answer = await this.command(`/api/dossiers/${known.code}/actions`, move.actor, body);
    if (answer) this.learn(known, answer.dossierNow);
    else await this.look(known);
  }

  private async look(known: Known): Promise<void> {
    try {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      const response = await fetch(`${this.deps.address}/api/dossiers/${known.code}`, {
        headers: { 'x-actor': READER },
        signal,
      });
      if (response.ok) this.learn(known, (await response.json()) as DossierAnswer);
    } catch {
      // reading is not promised anything while the system is down
    }
  }

  private learn(known: Known, { revision, possible }: DossierAnswer): void {
    const { open } = this.deps.memory;
    known.revision = revision;
    known.possible = possible.map(({ action }) => action);
    const index = open.indexOf(known);
    if (known.possible.length === 0 && index >= 0) open.splice(index, 1);
  }

  /** @returns the entry, or null when the command was refused. */
  private async command(path: string, actor: Actor, body: object): Promise<EntryAnswer | null> {
    const { memory } = this.deps;
    const commandId = randomUUID();
    const begun = performance.now();
    for (let attempt = 0; ; attempt++) {
      const answer = await this.send(path, actor, { ...body, commandId });
      if (answer === null) {
        await sleep(Math.min(500, 20 * 2 ** attempt));
        continue;
      }
      memory.lastAnswerAt = performance.now();
      memory.waits.push(memory.lastAnswerAt - begun);
      if (answer.status >= 400) {
        memory.refused.push(commandId);
        if (![409, 422].includes(answer.status))
          memory.unexpected.push(`${path}: ${answer.status} ${answer.text}`);
        return null;
      }
      const entry = JSON.parse(answer.text) as EntryAnswer;
      const { dossier, revision, hash } = entry;
      memory.acknowledged.push({ commandId, dossier, revision, hash });
      if (entry.commandId !== commandId)
        memory.unexpected.push(`${commandId} was answered with ${entry.commandId}`);
      return entry;
    }
  }

  /** null: no answer, so nobody knows whether it happened. */
  private async send(
    path: string,
    actor: Actor,
    body: object,
  ): Promise<{ status: number; text: string } | null> {
    const { memory } = this.deps;
    try {
      const response = await fetch(`${this.deps.address}${path}`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-actor': `${actor.id}; role=${actor.role}; unit=${actor.unit}`,
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const text = await response.text();
      if (response.status < 500) return { status: response.status, text };
      if (response.status !== 503) memory.unexpected.push(`${path}: ${response.status} ${text}`);
      memory.retries[response.status === 503 ? 'unavailable' : 'failed']++;
    } catch (error) {
      memory.retries[(error as Error).name === 'TimeoutError' ? 'silent' : 'unreachable']++;
    }
    return null;
  }
}
