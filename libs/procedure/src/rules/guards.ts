import { refuse, weekdayName, type Refusal } from '#kernel';
import type { Ask } from '../compiled/compiled.js';
import { papersAddedBy } from './rules-of-the-data.js';
import { quoted } from '../compiled/words.js';
import { stateTitle } from '../definition/labels.js';

/**
 * The named guards. The machine asks the same functions as `decide()`: for the machine a refusal is "no",
 * for people it is the sentence. Each function is one rule: null when it is kept, else the refusal.
 */

/**
 * Only a complete dossier is received (NĐ 118/2025 Điều 17(1), 17(3)); papers given with the action count.
 * @returns `papers.missing` naming every missing paper by its title.
 */
export function requiredPapersPresent(ask: Ask): Refusal | null {
  const { procedure, facts, plan } = ask;
  const added = papersAddedBy(ask);
  const missing = procedure.definition.documents.filter(
    ({ id, required }) => required && !facts.papers.includes(id) && !added.includes(id),
  );
  if (missing.length === 0) return null;
  return refuse(
    'papers.missing',
    { action: plan.label, missing: quoted(missing.map((paper) => paper.title)) },
    { action: plan.name, missing: missing.map((paper) => paper.id) },
  );
}

/**
 * Site visits happen only on the weekdays of the step, e.g. pharmacies on Tuesday and Thursday (seed 000).
 * @returns `service_day.not_today` naming the weekdays allowed.
 */
export function onServiceDay({ plan, calendar, command }: Ask): Refusal | null {
  const today = calendar.weekdayOf(command.at);
  if (plan.serviceDays.includes(today)) return null;
  const allowed = plan.serviceDays.map(weekdayName).join(', ');
  return refuse(
    'service_day.not_today',
    { action: plan.label, today: weekdayName(today), allowed },
    { action: plan.name, weekday: today, serviceDays: plan.serviceDays },
  );
}

/**
 * A late dossier is not put before the leader without its apology letter (NĐ 118/2025 Điều 19(6); practice S-LH).
 * @returns `apology.owed`
 */
export function apologySettled({ plan, facts }: Ask): Refusal | null {
  if (facts.apology !== 'owed') return null;
  return refuse('apology.owed', { action: plan.label }, { action: plan.name });
}

/**
 * Supplements are asked for only once (NĐ 118/2025 Điều 16(3)), other stops as often as the procedure says.
 * @returns `supplement.too_many`
 */
export function stopNotUsedUp({ plan, facts, procedure }: Ask): Refusal | null {
  if (plan.stop === null) return null;
  const { step, atMost } = plan.stop;
  if ((facts.visits[step] ?? 0) < atMost) return null;
  return refuse(
    'supplement.too_many',
    { action: plan.label, step: stateTitle(procedure.definition, step), atMost },
    { action: plan.name, step, atMost },
  );
}
