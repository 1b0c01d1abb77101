import { workflowCodes } from '#files';
import { keepOfficeBusy } from '../builders/busy-office.js';
import { House } from './house.js';

/** The morning on which pictures and walks find the department; a week before the National Day holiday. */
export const MORNING = '2026-08-25T09:30:00+07:00';

/** Asked for more often than the rest. */
const FREQUENT = ['QT-08/DMP', 'QT-08/DMP', 'QT-08/DMP', 'QT-16/DMP', 'QT-05/KCB'] as const;

/**
 * A department in which everybody has an account and weeks of work have been done.
 * @param from first local day of that work
 */
export async function fullHouse(from: string, perDay: number): Promise<House> {
  const house = await House.open(`${from}T07:00:00+07:00`);
  await house.hireEverybody();
  const { system, clock, agency } = house;
  // Work at the border goes on around the clock; these people keep office hours.
  const fields = /\/(DMP|KCB|ATVSTP|GĐ|YHCT)$/;
  const procedures = workflowCodes().filter((code) => fields.test(code));
  await keepOfficeBusy(
    { ...system, clock, agency },
    {
      from,
      until: Date.parse(MORNING),
      perDay,
      procedures: [...procedures, ...Array.from({ length: 8 }, () => FREQUENT).flat()],
    },
  );
  return house;
}
