import { DOSSIERS } from './dossiers.js';

/** Every refusal there is, by its code; printed as docs/refusals.md. */
export const REFUSALS = { ...DOSSIERS } as const;

/** Stable machine code `area.reason`; callers and tests hold on to it. */
export type RefusalCode = keyof typeof REFUSALS;
