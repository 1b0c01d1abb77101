/** What a file may hold before anybody has checked it. */
export type Unchecked = Readonly<Record<string, unknown>>;

/** One step from a schema version to the next: fills in what the later one added. Asked before the shape is checked. */
export interface Upgrade {
  readonly from: string;
  readonly to: string;
  readonly fill: (raw: Unchecked) => Unchecked;
}

export function isRecord(value: unknown): value is Unchecked {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The record with each record under `key` changed; what is no record is left for the schema to find. */
export function changeRecords(
  raw: Unchecked,
  key: string,
  change: (record: Unchecked) => Unchecked,
): Unchecked {
  const under = raw[key];
  if (!isRecord(under)) return raw;
  const changed = Object.entries(under).map(([name, one]) => [name, isRecord(one) ? change(one) : one]);
  return { ...raw, [key]: Object.fromEntries(changed) as Unchecked };
}
