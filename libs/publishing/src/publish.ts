import { createHash } from 'node:crypto';
import { refuse, type AgencyId, type Instant, type Refusal } from '#kernel';
import {
  checkProcedure,
  findingAt,
  parseProcedure,
  type Finding,
  type ParsedProcedure,
  type ProcedureDefinition,
  type Regime,
} from '#procedure';

/** A checked issue on its way into the database. */
export interface Publication {
  readonly definition: ProcedureDefinition;
  /** The YAML to the letter. */
  readonly source: string;
  readonly at: Instant;
}

/** Where published issues are kept. */
export interface PublishedProcedures {
  /** Rule regimes under which definitions are proved. */
  readonly regimes: readonly Regime[];
  findPublished(agency: AgencyId, code: string, issue: number): Promise<{ readonly hash: string } | null>;
  /** Overlap: another published issue of the code is valid on one of its days. In draft: its number is a draft's, which
   * two people must see. In both cases nothing was written. */
  insert(agency: AgencyId, publication: Publication): Promise<'inserted' | 'overlap' | 'in_draft'>;
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
 * @param check what the definition must pass; by default everything, proofs included
 */
export async function publishProcedure(
  store: PublishedProcedures,
  agency: AgencyId,
  file: { readonly path: string; readonly source: string },
  at: Instant,
  check: (parsed: ParsedProcedure, regimes: readonly Regime[]) => readonly Finding[] = checkProcedure,
): Promise<Published | Refusal> {
  const parsed = parseProcedure(file.source, file.path);
  const findings = parsed.definition ? check(parsed, store.regimes) : parsed.findings;
  const { definition } = parsed;
  if (!definition || findings.length > 0) return faulty(file.path, findings);
  const { code, issue } = definition;
  const published = await store.findPublished(agency, code, issue);
  if (published) {
    if (published.hash === sourceHash(file.source)) return { kind: 'published', code, issue, isNew: false };
    return refused(parsed, 'issue_already_published', 'issue', {
      message: `${code} lần ban hành ${issue} đã ban hành với nội dung khác và không sửa được nữa.`,
      remedy: 'Tăng số lần ban hành.',
    });
  }
  switch (await store.insert(agency, { definition, source: file.source, at })) {
    case 'inserted':
      return { kind: 'published', code, issue, isNew: true };
    case 'overlap':
      return refused(parsed, 'validity_overlap', 'validFrom', {
        message: `${code} lần ban hành ${issue} có hiệu lực từ ${definition.validFrom} trùng ngày với một lần ban hành đã có.`,
        remedy: 'Sửa “validFrom” hoặc “validTo”.',
      });
    case 'in_draft':
      return refused(parsed, 'issue_in_draft', 'issue', {
        message: `${code} lần ban hành ${issue} đang là dự thảo chờ duyệt.`,
        remedy: `Duyệt rồi ban hành: dunghen procedures publish ${code} ${issue} --by NGƯỜI.`,
      });
  }
}

/** SHA-256 of a definition's text, hex: what makes two texts the same. */
export function sourceHash(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}

/** @returns `procedure.issue_already_published`, `procedure.validity_overlap`, `procedure.issue_in_draft` at its line. */
function refused(
  parsed: ParsedProcedure,
  reason: string,
  key: string,
  words: { readonly message: string; readonly remedy: string },
): Refusal {
  const code = `procedure.${reason}`;
  const finding = findingAt(parsed, [key], code, words.message, words.remedy);
  const message = `${finding.file}:${finding.line}: ${words.message} → ${words.remedy}`;
  return refuse('conflict', code, message, { findings: [finding] });
}

function faulty(path: string, findings: readonly Finding[]): Refusal {
  const [first] = findings;
  const where = first ? ` (${first.file}:${String(first.line)}: ${first.message})` : '';
  return refuse('invalid', 'procedure.faulty', `${path} có ${findings.length} lỗi, chưa ban hành${where}.`, {
    findings,
  });
}
