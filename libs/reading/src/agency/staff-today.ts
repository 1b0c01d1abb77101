import type { IdentityDeps } from '#identity';
import type { Agency, StaffMember } from './agency.js';

/** Who holds which post today, one entry each; the agency file before anybody is in the database. */
export async function staffToday(
  { people, agency, clock, dayOf }: IdentityDeps,
  file: Agency,
): Promise<readonly StaffMember[]> {
  const known = await people.list(agency);
  if (known.length === 0) return file.people;
  const today = dayOf(clock.now());
  return known.flatMap(({ id, name, posts }) =>
    posts
      .filter(({ from, to }) => from <= today && (to === null || today <= to))
      .map(({ role, unit }) => ({ id, name, role, unit })),
  );
}
