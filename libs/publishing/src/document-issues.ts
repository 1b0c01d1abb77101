import { isRefusal, type LocalDay, type Refusal } from '#kernel';
import type { ParsedProcedure } from '#procedure';
import type { IssueReader } from './ports.js';

/** What publishing needs to know of a controlled document. */
export interface DocumentText {
  readonly code: string;
  readonly issue: number;
  readonly title: string;
  readonly validFrom: LocalDay;
  readonly validTo?: LocalDay | undefined;
}

/** Lĩnh vực of the quality system's own documents. */
const SYSTEM = 'HT';

/**
 * Texts of `document/v1`: what can be read may be published, as nobody works by them step by step.
 * @param parse refuses with the line in `data.line`
 */
export function documentIssues(parse: (source: string, file: string) => DocumentText | Refusal): IssueReader {
  return {
    kind: 'document',
    schemas: ['document/v1'],
    read: (source, file) => {
      const locate = topLevel(source);
      const parsed = parse(source, file);
      if (isRefusal(parsed)) {
        const line = typeof parsed.data['line'] === 'number' ? parsed.data['line'] : 1;
        const message = parsed.message.replace(`${file}:${line}: `, '');
        const finding = {
          file,
          line,
          column: 1,
          code: parsed.code,
          message,
          remedy: 'Sửa dòng này rồi nộp lại.',
        };
        return { findings: [finding], locate, check: () => [finding] };
      }
      const { code, issue, title, validFrom, validTo = null } = parsed;
      const header = { kind: 'document', code, issue, title, field: SYSTEM, validFrom, validTo } as const;
      return { header: { ...header, successor: null }, findings: [], locate, check: () => [] };
    },
  };
}

/** The line of a key at the margin; the first line for anything else. */
function topLevel(source: string): ParsedProcedure['locate'] {
  const lines = source.split('\n');
  return ([key]) => ({
    line: Math.max(lines.findIndex((line) => line.startsWith(`${String(key)}:`)) + 1, 1),
    column: 1,
  });
}
