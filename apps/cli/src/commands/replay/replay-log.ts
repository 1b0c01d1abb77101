import { createHash } from 'node:crypto';
import type { Engine } from '#engine';
import {
  isRefusal,
  refuse,
  type Actor,
  type AgencyId,
  type Clock,
  type DossierCode,
  type Instant,
  type Refusal,
} from '#kernel';
import { FINISH, LOG_PROCEDURE, RECEIVE, RECEIVER, WORKER } from './derived-procedure.js';
import type { EventLog, LogCase } from './event-log.js';
import { channelOf } from './log-channels.js';

/** Cases under way at once; more does not make one database faster. */
const LANES = 12;

export interface Stage {
  readonly agency: AgencyId;
  /** The engine under a clock of one's own. */
  readonly engineAt: (clock: Clock) => Engine;
  /** Action by activity. */
  readonly actions: ReadonlyMap<string, string>;
}

/** Time as the log tells it. */
class VirtualClock implements Clock {
  private at: Instant = 0;

  now(): Instant {
    return this.at;
  }

  set(at: Instant): void {
    this.at = at;
  }
}

interface Opened {
  readonly told: LogCase;
  readonly code: DossierCode;
}

/**
 * Lets everything in the log happen again through the engine. Cases open one after the other, so that their codes
 * are the same every time; after that each runs on its own clock. Deadlines fall due before whatever happens after
 * them, and at last up to the end of the log.
 */
export async function replayLog(log: EventLog, stage: Stage): Promise<Refusal | null> {
  const opened: Opened[] = [];
  const clock = new VirtualClock();
  const engine = stage.engineAt(clock);
  for (const told of log.cases) {
    clock.set(told.openedAt);
    const code = await open(engine, stage.agency, told);
    if (isRefusal(code)) return code;
    opened.push({ told, code });
  }
  const refused = await inLanes(opened, (next) => runLane(next, stage));
  if (refused) return refused;
  clock.set(log.to);
  await engine.expire(stage.agency);
  return null;
}

async function open(engine: Engine, agency: AgencyId, told: LogCase): Promise<DossierCode | Refusal> {
  const entry = await engine.open({
    agency,
    commandId: commandId('open', told.id),
    procedure: LOG_PROCEDURE,
    channel: channelOf(told.channel),
    applicant: { name: told.id, identifier: '', phone: '' },
    papers: [],
    actor: { id: firstResource(told), ...RECEIVER },
    data: {
      log: {
        case: told.id,
        attributes: {
          ...told.attributes,
          ...(told.channel === '' ? {} : { channel: told.channel }),
          ...(told.responsible === '' ? {} : { responsible: told.responsible }),
        },
      },
    },
    due: told.deadline,
  });
  return isRefusal(entry) ? entry : entry.dossier;
}

function firstResource(told: LogCase): string {
  return told.events[0]?.resource ?? (told.responsible || 'unknown');
}

/** Takes dossiers until there are none left. */
async function runLane(next: () => Opened | undefined, stage: Stage): Promise<Refusal | null> {
  const clock = new VirtualClock();
  const engine = stage.engineAt(clock);
  for (let dossier = next(); dossier; dossier = next()) {
    for (const act of actsOf(dossier.told, stage.actions)) {
      clock.set(act.at);
      const entry = await engine.act({
        agency: stage.agency,
        dossier: dossier.code,
        commandId: act.commandId,
        expectedRevision: null,
        action: act.action,
        data: act.data,
        actor: act.actor,
      });
      if (isRefusal(entry)) return refusedEvent(dossier.told, act, entry);
    }
  }
  return null;
}

interface LogAct {
  readonly at: Instant;
  readonly commandId: string;
  readonly action: string;
  readonly actor: Actor;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Reception, then events and the finish by time; at one moment the event comes before the finish. */
function actsOf(told: LogCase, actions: ReadonlyMap<string, string>): LogAct[] {
  const events = told.events.map((event, index): LogAct => ({
    at: event.at,
    commandId: commandId('event', told.id, String(index + 1)),
    action: actions.get(event.activity) ?? '',
    actor: { id: event.resource, ...WORKER },
    data: { log: { attributes: event.attributes } },
  }));
  const derived = { data: { log: { derived: true } } };
  const receive: LogAct = {
    ...derived,
    at: told.openedAt,
    commandId: commandId('receive', told.id),
    action: RECEIVE,
    actor: { id: firstResource(told), ...RECEIVER },
  };
  const { end } = told;
  if (end === null) return [receive, ...events];
  const lastBefore = told.events.findLast(({ at }) => at <= end)?.resource ?? firstResource(told);
  const finish: LogAct = {
    ...derived,
    at: end,
    commandId: commandId('finish', told.id),
    action: FINISH,
    actor: { id: told.responsible || lastBefore, ...WORKER },
  };
  const before = events.filter(({ at }) => at <= end);
  return [receive, ...before, finish, ...events.slice(before.length)];
}

const LONGEST_ID = 100;

/** The same for the same event in every replay; a long id of a case is known by its hash. */
function commandId(...parts: readonly string[]): string {
  const id = parts.join('/');
  return id.length <= LONGEST_ID ? id : createHash('sha256').update(id).digest('hex');
}

function refusedEvent(told: LogCase, act: LogAct, { code, message, data }: Refusal): Refusal {
  return refuse(
    'log.event_refused',
    { case: told.id, action: act.action, at: new Date(act.at).toISOString(), why: message },
    { case: told.id, action: act.action, refusal: { code, data } },
  );
}

/** Runs the lanes over one list; the first refusal lets the others take nothing more. */
async function inLanes<T>(
  items: readonly T[],
  lane: (next: () => T | undefined) => Promise<Refusal | null>,
): Promise<Refusal | null> {
  let taken = 0;
  const next = (): T | undefined => items[taken++];
  const stop = (): void => void (taken = items.length);
  const results = await Promise.all(
    Array.from({ length: LANES }, async () => {
      try {
        const refused = await lane(next);
        if (refused) stop();
        return refused;
      } catch (error) {
        stop();
        throw error;
      }
    }),
  );
  return results.find((refused) => refused !== null) ?? null;
}
