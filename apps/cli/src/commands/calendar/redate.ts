import { Engine } from '#engine';
import { systemClock } from '#kernel';
import { PgDossierStore } from '#persistence';
import type { CommandResult } from '../../command-result.js';
import { withDatabase } from '../../with-database.js';

/** Moves every running promise to what the calendar files say now, or tells what would move. */
export function redate({ dryRun = false, by }: { dryRun?: boolean; by: string }): Promise<CommandResult> {
  return withDatabase(async ({ pool, agency, procedures, calendars }) => {
    const engine = new Engine({ store: new PgDossierStore(pool), procedures, calendars, clock: systemClock });
    const actor = { id: by, role: 'quality_monitor', unit: '' };
    const { examined, moved } = await engine.redate(agency, actor, { dryRun });
    const iso = (at: number): string => new Date(at).toISOString();
    const lines = moved.map(({ dossier, before, after }) => `  ${dossier}  ${iso(before)} → ${iso(after)}`);
    return {
      exitCode: 0,
      json: {
        agency,
        dryRun,
        examined,
        moved: moved.map((one) => ({ ...one, before: iso(one.before), after: iso(one.after) })),
      },
      text: [
        `${examined} hồ sơ đã xem, ${moved.length} ${dryRun ? 'sẽ đổi' : 'đã đổi'} ngày hẹn.`,
        ...lines,
      ].join('\n'),
    };
  });
}
