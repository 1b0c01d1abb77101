import { FIELDS, type Field } from '#procedure';
import { isRefusal, refuse, type Refusal } from '#kernel';
import type { Marks, Register, RegisterAnomaly, RegisterEntry, RegisterGroup } from './register.js';
import { DATE, record, TEXT, TEXTS, validator } from './shapes.js';
import { readYaml, type PlaceOf } from './yaml-file.js';

const FIELD = { enum: Object.keys(FIELDS) };
const CODE = { type: 'string', pattern: '^(QT-\\d{2}(/[A-ZĐ]+)?|[A-Z]{4})$' };

const appendix = record({ no: TEXT }, { code: TEXT, title: TEXT });
const entry = record(
  {
    no: { type: 'string', pattern: '^\\d+\\.?$' },
    code: CODE,
    title: TEXT,
    marks: { type: 'array', items: { enum: ['X', 'x', ''] }, minItems: 4, maxItems: 4 },
    appendix: { ...appendix, type: ['object', 'null'] },
  },
  { printed: TEXT, clause: TEXT },
);
const group = record(
  { field: FIELD, number: TEXT, title: TEXT, appendixTitle: TEXT, rows: { type: 'array', items: entry } },
  { clause: TEXT, clausePrinted: TEXTS },
);
const anomaly = record(
  {
    id: { type: 'string', pattern: '^D\\d{2}$' },
    kind: TEXT,
    text: TEXT,
    rows: { type: 'array', items: CODE },
  },
  { fields: { type: 'array', items: FIELD } },
);

const shape = validator<RawRegister>(
  record({
    schema: { const: 'register/v1' },
    id: { type: 'string', pattern: '^[a-z0-9-]+$' },
    agency: TEXT,
    title: TEXT,
    standard: TEXT,
    decision: record({
      title: TEXT,
      date: DATE,
      numbers: { type: 'array', items: record({ where: TEXT, printed: TEXT }), minItems: 1 },
      basis: TEXTS,
    }),
    columns: record({ number: TEXT, title: TEXT, code: TEXT, issues: TEXT, note: TEXT }),
    counts: { type: 'object', propertyNames: FIELD, additionalProperties: { type: 'integer', minimum: 0 } },
    groups: { type: 'array', items: group, minItems: 1 },
    anomalies: { type: 'array', items: anomaly },
  }),
);

interface RawEntry {
  readonly no: string;
  readonly code: string;
  readonly title: string;
  readonly marks: Marks;
  readonly appendix: { readonly no: string; readonly code?: string; readonly title?: string } | null;
  readonly printed?: string;
  readonly clause?: string;
}
type RawGroup = Omit<RegisterGroup, 'rows' | 'clause' | 'clausePrinted'> & {
  readonly rows: readonly RawEntry[];
  readonly clause?: string;
  readonly clausePrinted?: readonly string[];
};
type RawRegister = Omit<Register, 'groups' | 'anomalies'> & {
  readonly groups: readonly RawGroup[];
  readonly anomalies: readonly (Omit<RegisterAnomaly, 'fields'> & { readonly fields?: readonly Field[] })[];
};

/**
 * Reads a register file. What is left out is what was printed the usual way: code and title as in the list, the clause
 * of the group.
 * @returns `register.not_readable`, `register.repeated_code`, `register.unknown_code`, each naming the line
 */
export function parseRegister(source: string, file: string): Register | Refusal {
  const read = readYaml(source, file, shape(), 'register.not_readable');
  if (isRefusal(read)) return read;
  const { raw, placeOf } = read;
  const register: Register = {
    ...raw,
    groups: raw.groups.map((one) => ({
      ...one,
      clause: one.clause ?? null,
      clausePrinted: one.clausePrinted ?? (one.clause === undefined ? [] : [one.clause]),
      rows: one.rows.map((row) => filled(row, one.clause)),
    })),
    anomalies: raw.anomalies.map((one) => ({ ...one, fields: one.fields ?? [] })),
  };
  return repeatedCode(register, placeOf) ?? unknownCode(register, placeOf) ?? register;
}

function filled(row: RawEntry, clauseOfGroup: string | undefined): RegisterEntry {
  const { no, code, title, marks, printed = code, clause = clauseOfGroup ?? null, appendix: other } = row;
  return {
    no,
    code,
    printed,
    title,
    marks,
    clause,
    appendix: other && { no: other.no, code: other.code ?? printed, title: other.title ?? title },
  };
}

function repeatedCode(register: Register, placeOf: PlaceOf): Refusal | null {
  const seen = new Set<string>();
  for (const [g, { rows }] of register.groups.entries()) {
    for (const [r, { code }] of rows.entries()) {
      if (seen.has(code)) {
        const place = placeOf(['groups', g, 'rows', r, 'code']);
        return refuse('register.repeated_code', { ...place, code }, { ...place });
      }
      seen.add(code);
    }
  }
  return null;
}

function unknownCode(register: Register, placeOf: PlaceOf): Refusal | null {
  const codes = new Set(register.groups.flatMap(({ rows }) => rows.map(({ code }) => code)));
  for (const [a, { id, rows }] of register.anomalies.entries()) {
    const stray = rows.findIndex((code) => !codes.has(code));
    if (stray >= 0) {
      const place = placeOf(['anomalies', a, 'rows', stray]);
      return refuse('register.unknown_code', { ...place, note: id, code: rows[stray] ?? '' }, { ...place });
    }
  }
  return null;
}
