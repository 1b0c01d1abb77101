import { addDays, dayAfter, zoneClock, type Instant } from '#kernel';

/** "Sắp đến hạn": the promise ends today or on one of the next three days, as in the systems people know (domain §4). */
export const DUE_SOON_DAYS = 3;

/** The moments that part due soon from later and today from other days: local midnights. */
export interface DueDays {
  readonly today: Instant;
  readonly tomorrow: Instant;
  /** The end of the last day that counts as soon; a promise that ends before it, and is not broken, is due soon. */
  readonly soon: Instant;
}

/** @param zone of the agency; its calendar days count, holidays too: who goes on leave must see what ends meanwhile */
export function dueDays(zone: string, now: Instant): DueDays {
  const clock = zoneClock(zone);
  const today = clock.dayOf(now);
  return {
    today: clock.startOf(today),
    tomorrow: clock.startOf(dayAfter(today)),
    soon: clock.startOf(addDays(today, DUE_SOON_DAYS + 1)),
  };
}
