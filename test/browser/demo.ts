import { join } from 'node:path';
import { readAgencyFile, projectFolder, workflowCodes } from '#files';
import { DAY_MS, systemClock, VIETNAM, zoneClock } from '#kernel';
import { openDatabase } from '#runtime';
import { keepOfficeBusy } from '../builders/busy-office.js';
import { createSystem, TestClock } from '../builders/system.js';

/**
 * `npm run demo`: fills `.data-demo` once with six weeks of a busy office up to now, then starts the system on it as
 * `npm start` does. Dossiers, people and letters are made up; rules, calendars and forms are the real ones.
 */
const WEEKS = 6;
process.env['DUNGHEN_DATA'] ??= join(projectFolder(), '.data-demo');

await fillOnce(process.env['DUNGHEN_DATA']);
await import('../../apps/api/src/main.js');

async function fillOnce(folder: string): Promise<void> {
  const database = await openDatabase({ url: process.env['DATABASE_URL'], folder, port: 0 });
  try {
    const now = systemClock.now();
    const from = zoneClock(VIETNAM).dayOf(now - WEEKS * 7 * DAY_MS);
    const clock = new TestClock(`${from}T07:00:00+07:00`);
    const agency = readAgencyFile();
    const system = await createSystem(database.url, clock, {
      agency: agency.id,
      name: agency.name,
      poolSize: 4,
    });
    const { rows } = await system.pool.query('SELECT FROM dossier LIMIT 1');
    if (rows.length === 0) {
      console.log('Đang dựng sáu tuần làm việc của một Sở bận rộn…');
      // Work at the border goes on around the clock; these people keep office hours.
      const codes = workflowCodes().filter((code) => !/\/(YT|HT)$/.test(code));
      const procedures = [...codes, ...Array.from({ length: 24 }, () => 'QT-08/DMP')];
      await keepOfficeBusy({ ...system, clock, agency }, { from, until: now, perDay: 8, procedures });
    }
    await system.close();
  } finally {
    await database.close();
  }
}
