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
  insert(agency: AgencyId, publication: Publication): Promise<void>;
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
    await store.insert(agency, { definition, source: file.source, at });
    return { kind: 'published', code, issue, isNew: true };
  }
  if (published.hash === createHash('sha256').update(file.source).digest('hex')) {
    return { kind: 'published', code, issue, isNew: false };
  }
  return refuse(
    'conflict',
    'procedure.issue_already_published',
    `${file.path}: ${code} lần ban hành ${issue} đã ban hành với nội dung khác và không sửa được nữa; hãy tăng số lần ban hành.`,
    { code, issue },
  );
}

function faulty(path: string, findings: readonly Finding[]): Refusal {
  const [first] = findings;
  const where = first ? ` (${first.file}:${String(first.line)}: ${first.message})` : '';
  return refuse('invalid', 'procedure.faulty', `${path} có ${findings.length} lỗi, chưa ban hành${where}.`, {
    findings,
  });
}
