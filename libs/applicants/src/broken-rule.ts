import { APPLICANTS, refusing } from '#kernel';

/**
 * Refuses a number that cannot be right: which rule it breaks, and what would be right. Only this part of the catalogue,
 * because the forms of the browser carry it.
 */
export const broken = /* @__PURE__ */ refusing(APPLICANTS);
