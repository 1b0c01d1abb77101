import { OWN_ROLES } from '#identity';
import { ROLES, unitLabel } from '#procedure';

/** Every role a post can be of, as people read it: those of procedures, and the house's own, the administrator's. */
export const POST_ROLES = { ...ROLES, ...OWN_ROLES };

export const postRoleLabel = (role: string): string =>
  (POST_ROLES as Readonly<Record<string, string>>)[role] ?? role;

/** “Chuyên viên, Phòng Nghiệp vụ Dược”; “Lãnh đạo Sở” is a role and a unit, and said once. */
export function postWords({ role, unit }: { readonly role: string; readonly unit: string }): string {
  return [...new Set([postRoleLabel(role), ...(unit === '' ? [] : [unitLabel(unit)])])].join(', ');
}
