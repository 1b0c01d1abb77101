import { FROM_V1 } from './from-v1.js';
import { isRecord, type Upgrade } from './upgrade.js';

/** In their order, one per schema version; the last leads to the schema of today (`schema.ts`). */
const UPGRADES: readonly Upgrade[] = [FROM_V1];

/** Schemas in which a text may be written: published texts stand to the letter for ever. */
export const READABLE_SCHEMAS: readonly string[] = [
  ...UPGRADES.map(({ from }) => from),
  ...UPGRADES.slice(-1).map(({ to }) => to),
];

/** A text of any schema there has been as one of today's; what is of none is returned as it is, for the checks to say so. */
export function inThisSchema(raw: unknown): unknown {
  let text = raw;
  for (const { from, to, fill } of UPGRADES) {
    if (isRecord(text) && text['schema'] === from) text = { ...fill(text), schema: to };
  }
  return text;
}
