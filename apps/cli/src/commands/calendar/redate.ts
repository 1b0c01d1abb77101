import { existsSync, readFileSync } from 'node:fs';
import { parseCalendar } from '#calendar';
import type { CalendarSource, Effect, Engine, Impact } from '#engine';
import { isRefusal, refuse, type Refusal } from '#kernel';
import type { CommandResult } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import { withDatabase, type CommandContext } from '../../frame/with-database.js';
import { impactLines } from '../migration/impact-text.js';

export interface RedateOptions {
  readonly dryRun?: boolean;
  readonly by: string;
  /** A calendar that is not in force yet; only for a dry run. */
  readonly calendar?: string;
}

/** Moves every running promise to what the calendars in force say now, or tells what would move. */
export function redate(options: RedateOptions): Promise<CommandResult> {
  const { dryRun = false, by, calendar } = options;
  if (calendar !== undefined && !dryRun) return Promise.resolve(refused(onlyDryRun(calendar)));
  return withDatabase(async (context) => {
    const { agency, engine, calendars, redating } = context;
    if (dryRun) {
      const candidates = calendar === undefined ? calendars : withCandidate(context, calendar);
      return isRefusal(candidates) ? refused(candidates) : survey(engine, agency, candidates);
    }
    const actor = { id: by, role: 'quality_monitor', unit: '' };
    // What a saved version still owes is moved first, in the name of who saved it.
    await redating.carryOn(agency);
    const { examined, moved } = await engine.redate(agency, actor, { dryRun });
    return {
      exitCode: 0,
      json: { agency, dryRun, examined, moved: moved.map(shownMove) },
      text: [`${examined} hồ sơ đã xem, ${moved.length} đã đổi ngày hẹn.`, ...moved.map(moveLine)].join('\n'),
    };
  });
}

async function survey(engine: Engine, agency: string, calendars: CalendarSource): Promise<CommandResult> {
  const moved: Move[] = [];
  const found: Impact = await engine.surveyCalendars(agency, calendars, (effect) => {
    const move = moveOf(effect);
    if (move) moved.push(move);
  });
  const { examined } = found;
  const more = moved.length > LISTED ? [`  … và ${moved.length - LISTED} hồ sơ nữa (--json để xem hết)`] : [];
  return {
    exitCode: 0,
    json: { agency, dryRun: true, examined, impact: found, moved: moved.map(shownMove) },
    text: [
      `${examined} hồ sơ đã xem, ${moved.length} sẽ đổi ngày hẹn.`,
      ...moved.slice(0, LISTED).map(moveLine),
      ...more,
      ...impactLines(found),
    ].join('\n'),
  };
}

/** Lines of a list somebody still reads. */
const LISTED = 20;

interface Move {
  readonly dossier: string;
  readonly before: number;
  readonly after: number;
}

function moveOf({ before, after }: Effect): Move | null {
  const [old, now] = [before.facts.dueLawful, after?.facts.dueLawful ?? null];
  if (old === null || now === null || old === now) return null;
  return { dossier: before.code, before: old, after: now };
}

const iso = (at: number): string => new Date(at).toISOString();

function shownMove({ dossier, before, after }: Move) {
  return { dossier, before: iso(before), after: iso(after) };
}

function moveLine({ dossier, before, after }: Move): string {
  return `  ${dossier}  ${iso(before)} → ${iso(after)}`;
}

/** @returns `calendar.no_such_path`, and the refusals of `parseCalendar` */
function withCandidate({ calendars }: CommandContext, path: string): CalendarSource | Refusal {
  if (!existsSync(path)) {
    return refuse('calendar.no_such_path', { path }, { path });
  }
  const calendar = parseCalendar(readFileSync(path, 'utf8'), path);
  return isRefusal(calendar) ? calendar : calendars.with(calendar);
}

function onlyDryRun(path: string): Refusal {
  return refuse('calendar.not_in_force', { path }, { path });
}
