import { refuse, weekdayName, type Refusal } from '#kernel';
import type { Ask } from './compiled.js';
import { papersAddedBy } from './rules-of-the-data.js';
import { quoted, stateTitle } from './words.js';

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
    'conflict',
    'papers.missing',
    `Không thể “${plan.label}”: hồ sơ còn thiếu ${quoted(missing.map((paper) => paper.title))}.`,
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
    'conflict',
    'service_day.not_today',
    `Không thể “${plan.label}” vào ${weekdayName(today)}: việc này chỉ làm vào ${allowed}.`,
    { action: plan.name, weekday: today, serviceDays: plan.serviceDays },
  );
}

/**
 * A late dossier is not put before the leader without its apology letter (NĐ 118/2025 Điều 19(6); practice S-LH).
 * @returns `apology.owed`
 */
export function apologySettled({ plan, facts }: Ask): Refusal | null {
  if (facts.apology !== 'owed') return null;
  return refuse(
    'conflict',
    'apology.owed',
    `Không thể “${plan.label}”: hồ sơ đã quá hạn mà chưa phát hành văn bản xin lỗi; hãy phát hành trước.`,
    { action: plan.name },
  );
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
    'conflict',
    'supplement.too_many',
    `Không thể “${plan.label}”: bước “${stateTitle(procedure, step)}” chỉ được dùng ${atMost} lần cho một hồ sơ.`,
    { action: plan.name, step, atMost },
  );
}
