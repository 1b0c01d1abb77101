import { randomUUID } from 'node:crypto';
import type { HistoryEntry } from '#dossier';
import { isRefusal, type Actor, type Refusal } from '#kernel';
import { GPP_PAPERS, PEOPLE, STRAIGHT_WALK, type WalkStep } from './gpp.js';
import type { TestClock, TestSystem } from './system.js';

export function actor(who: keyof typeof PEOPLE): Actor {
  const [id = '', role = '', unit = ''] = PEOPLE[who].split(/; (?:role|unit)=/);
  return { id, role, unit };
}

/** Opens and walks GPP dossiers through the engine, without HTTP. */
export class Walker {
  constructor(
    private readonly system: TestSystem,
    private readonly clock: TestClock,
  ) {}

  /** A dossier in `receiving`; returns its code. */
  async open(at = '2026-08-03T09:00:00+07:00', papers: readonly string[] = GPP_PAPERS): Promise<string> {
    this.clock.set(at);
    const entry = await this.system.engine.open({
      agency: this.system.agency,
      commandId: randomUUID(),
      procedure: 'QT-08/DMP',
      channel: 'direct',
      applicant: { name: 'Nhà thuốc Minh Châu', identifier: '', phone: '' },
      papers,
      actor: actor('lan'),
      data: {},
      due: null,
    });
    if (isRefusal(entry)) throw new Error(entry.message);
    return entry.dossier;
  }

  /** Tries one step; the outcome may be a refusal. */
  try(
    dossier: string,
    { at, who, action, data = {} }: WalkStep,
    more: { commandId?: string; expectedRevision?: number } = {},
  ): Promise<HistoryEntry | Refusal> {
    this.clock.set(at);
    return this.system.engine.act({
      agency: this.system.agency,
      dossier,
      commandId: more.commandId ?? randomUUID(),
      expectedRevision: more.expectedRevision ?? null,
      action,
      data,
      actor: actor(who),
    });
  }

  /** Takes the steps; every one must be accepted. Returns the last entry. */
  async walk(dossier: string, steps: readonly WalkStep[]): Promise<HistoryEntry> {
    let last: HistoryEntry | undefined;
    for (const step of steps) {
      const entry = await this.try(dossier, step);
      if (isRefusal(entry)) throw new Error(`${step.action}: ${entry.code} ${entry.message}`);
      last = entry;
    }
    if (!last) throw new Error('a walk has at least one step');
    return last;
  }

  /** Opens a dossier and takes the straight way until, not including, the named action. */
  async until(action: string): Promise<string> {
    const code = await this.open();
    const end = STRAIGHT_WALK.findIndex((step) => step.action === action);
    if (end > 0) await this.walk(code, STRAIGHT_WALK.slice(0, end));
    return code;
  }
}
