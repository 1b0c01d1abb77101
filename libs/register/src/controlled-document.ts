import { isRefusal, type LocalDay, type Refusal } from '#kernel';
import { DATE, record, TEXT, TEXTS, validator } from './shapes.js';
import { readYaml } from './yaml-file.js';

/**
 * Tài liệu kiểm soát: one issue of a document of the quality system that is no procedure (chính sách, mục tiêu, sổ tay),
 * as `config/documents/<code>.issue-<n>.yaml` tells it.
 */
export interface ControlledDocument {
  readonly schema: 'document/v1';
  readonly code: string;
  /** Lần ban hành, from 1. */
  readonly issue: number;
  readonly title: string;
  readonly validFrom: LocalDay;
  readonly validTo?: LocalDay | undefined;
  /** Absent when nothing was signed, as with a text of our own. */
  readonly signedOn?: LocalDay | undefined;
  /** Clause of TCVN ISO 9001:2008. */
  readonly clause: string;
  /** printed: facts of the original in our words; ours: assembled by us, no original seen. */
  readonly origin: 'printed' | 'ours';
  readonly source: string;
  /** Posts, not people. */
  readonly preparedBy: string;
  readonly reviewedBy: string;
  readonly approvedBy: string;
  readonly distribution: readonly string[];
  readonly sections: readonly DocumentSection[];
  /** What a reader must know: oddities of the original, readings taken. */
  readonly notes: readonly string[];
}

export interface DocumentSection {
  readonly heading: string;
  readonly text: readonly string[];
  readonly list: readonly string[];
  readonly table?: DocumentTable | undefined;
  readonly notes: readonly string[];
}

export interface DocumentTable {
  readonly columns: readonly string[];
  /** Each as long as `columns`; an empty cell is an empty string. */
  readonly rows: readonly (readonly string[])[];
}

const table = record({
  columns: { type: 'array', items: TEXT, minItems: 1 },
  rows: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
});
const shape = validator<RawDocument>(
  record(
    {
      schema: { const: 'document/v1' },
      code: { type: 'string', pattern: '^[A-Z]{4}$' },
      issue: { type: 'integer', minimum: 1 },
      title: TEXT,
      validFrom: DATE,
      clause: TEXT,
      origin: { enum: ['printed', 'ours'] },
      source: TEXT,
      preparedBy: TEXT,
      reviewedBy: TEXT,
      approvedBy: TEXT,
      distribution: { ...TEXTS, minItems: 1 },
      sections: {
        type: 'array',
        items: record({ heading: TEXT }, { text: TEXTS, list: TEXTS, table, notes: TEXTS }),
        minItems: 1,
      },
    },
    { validTo: DATE, signedOn: DATE, notes: TEXTS },
  ),
);

type RawSection = Partial<DocumentSection> & Pick<DocumentSection, 'heading'>;
type RawDocument = Omit<ControlledDocument, 'sections' | 'notes'> & {
  readonly sections: readonly RawSection[];
  readonly notes?: readonly string[];
};

/** @returns `document.not_readable`, naming the line */
export function parseControlledDocument(source: string, file: string): ControlledDocument | Refusal {
  const read = readYaml(source, file, shape(), 'document.not_readable');
  if (isRefusal(read)) return read;
  const { raw, refuseAt } = read;
  if (raw.validTo !== undefined && raw.validTo < raw.validFrom) {
    return refuseAt(['validTo'], `hết hiệu lực ${raw.validTo} trước khi có hiệu lực ${raw.validFrom}.`);
  }
  for (const [s, section] of raw.sections.entries()) {
    const columns = section.table?.columns.length ?? 0;
    const bad = section.table?.rows.findIndex((row) => row.length !== columns) ?? -1;
    if (bad >= 0) {
      const why = `dòng ${bad + 1} của bảng phải có ${columns} ô như đầu bảng.`;
      return refuseAt(['sections', s, 'table', 'rows', bad], why);
    }
  }
  return {
    ...raw,
    notes: raw.notes ?? [],
    sections: raw.sections.map((section) => ({
      ...section,
      text: section.text ?? [],
      list: section.list ?? [],
      notes: section.notes ?? [],
    })),
  };
}
