import { readAgencyFile } from '#files';
import { systemClock, zoneClock, type LocalDay } from '#kernel';

/** The local day of the agency. */
export function localToday(): LocalDay {
  return zoneClock(readAgencyFile().zone).dayOf(systemClock.now());
}
