import { OWN_ROLES } from '#identity';
import { ROLES, UNITS } from '#procedure';

/** Roles as people read them, the administrator's included. */
export const ROLE_LABELS: Readonly<Record<string, string>> = { ...ROLES, ...OWN_ROLES };
export const UNIT_LABELS: Readonly<Record<string, string>> = UNITS;
