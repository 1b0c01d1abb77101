import { readAgencyFile } from '#files';
import { systemClock } from '#kernel';

/** The local day of the agency, `yyyy-MM-dd`. */
export function localToday(): string {
  return new Date(systemClock.now()).toLocaleDateString('sv-SE', { timeZone: readAgencyFile().zone });
}
