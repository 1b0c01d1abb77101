import { createHash } from 'node:crypto';
import { refuse, type AgencyId, type Instant, type Refusal } from '#kernel';
import { checkProcedure, parseProcedure, type Finding, type ProcedureDefinition } from '#procedure';

/** A checked issue on its way into the database. */
export interface Publication {
  readonly definition: ProcedureDefinition;
  /** The YAML to the letter. */
  readonly source: string;
  readonly at: Instant;
}

/** Where published issues are kept. */
export interface PublishedProcedures {
  findPublished(agency: AgencyId, code: string, issue: number): Promise<{ readonly hash: string } | null>;
  /** Overlap: another published issue of the code is valid on one of its days; nothing was written. */
  insert(agency: AgencyId, publication: Publication): Promise<'inserted' | 'overlap'>;
}

export interface Published {
  readonly kind: 'published';
  readonly code: string;
  readonly issue: number;
  /** False when this very text had been published before. */
  readonly isNew: boolean;
}

/**
 * Checks one definition and publishes it. A published issue never changes: another text under the same number is
 * refused, the same text again is not an event.
 */
export async function publishProcedure(
  store: PublishedProcedures,
  agency: AgencyId,
  file: { readonly path: string; readonly source: string },
  at: Instant,
): Promise<Published | Refusal> {
  const parsed = parseProcedure(file.source, file.path);
  const findings = [...parsed.findings, ...(parsed.definition ? checkProcedure(parsed) : [])];
  const { definition } = parsed;
  if (!definition || findings.length > 0) return faulty(file.path, findings);
  const { code, issue } = definition;
  const published = await store.findPublished(agency, code, issue);
  if (!published) {
    const written = await store.insert(agency, { definition, source: file.source, at });
    return written === 'inserted'
      ? { kind: 'published', code, issue, isNew: true }
      : overlapping(file.path, definition);
  }
  if (published.hash === sourceHash(file.source)) {
    return { kind: 'published', code, issue, isNew: false };
  }
  return refuse(
    'conflict',
    'procedure.issue_already_published',
    `${file.path}: ${code} lần ban hành ${issue} đã ban hành với nội dung khác và không sửa được nữa; hãy tăng số lần ban hành.`,
    { code, issue },
  );
}

/** SHA-256 of a definition's text, hex: what makes two texts the same. */
export function sourceHash(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}

function overlapping(path: string, { code, issue, validFrom }: ProcedureDefinition): Refusal {
  return refuse(
    'conflict',
    'procedure.validity_overlap',
    `${path}: ${code} lần ban hành ${issue} có hiệu lực từ ${validFrom} trùng ngày với một lần ban hành đã có; hãy sửa validFrom hoặc validTo.`,
    { code, issue, validFrom },
  );
}

function faulty(path: string, findings: readonly Finding[]): Refusal {
  const [first] = findings;
  const where = first ? ` (${first.file}:${String(first.line)}: ${first.message})` : '';
  return refuse('invalid', 'procedure.faulty', `${path} có ${findings.length} lỗi, chưa ban hành${where}.`, {
    findings,
  });
}
