import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { refuse, type AgencyId, type Instant, type LocalDay, type Refusal } from '#kernel';
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
  /** Why without a second person; for the log. */
  readonly reason: string;
}

/** A published text and the last day of its row, which a decision or a successor may have set since. */
export interface PublishedText {
  readonly source: string;
  readonly hash: string;
  readonly validTo: LocalDay | null;
}

/** Where published issues are kept. */
export interface PublishedProcedures {
  /** Rule regimes under which definitions are proved. */
  readonly regimes: readonly Regime[];
  findPublished(agency: AgencyId, code: string, issue: number): Promise<PublishedText | null>;
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

/** A definition that passed its checks under a number nobody has used. */
export interface Publishable {
  readonly kind: 'publishable';
  readonly parsed: ParsedProcedure;
  readonly definition: ProcedureDefinition;
}

/** What a definition must pass. */
export type Proving = (parsed: ParsedProcedure, regimes: readonly Regime[]) => readonly Finding[];

export interface DefinitionFile {
  readonly path: string;
  readonly source: string;
}

/**
 * Checks one definition and holds it against what is published, writing nothing. A published issue never changes:
 * another text under the same number is refused, the same text again is not an event.
 */
export async function examineProcedure(
  store: PublishedProcedures,
  agency: AgencyId,
  { path, source }: DefinitionFile,
  check: Proving,
): Promise<Publishable | Published | Refusal> {
  const parsed = parseProcedure(source, path);
  const findings = parsed.definition ? check(parsed, store.regimes) : parsed.findings;
  const { definition } = parsed;
  if (!definition || findings.length > 0) return faulty(path, findings);
  const { code, issue } = definition;
  const published = await store.findPublished(agency, code, issue);
  if (published === null) return { kind: 'publishable', parsed, definition };
  if (saysTheSame(published, source, definition)) return { kind: 'published', code, issue, isNew: false };
  return refused(parsed, 'procedure.issue_already_published', 'issue', {
    message: `${code} lần ban hành ${issue} đã ban hành với nội dung khác và không sửa được nữa.`,
    remedy: 'Tăng số lần ban hành.',
  });
}

/**
 * The very text, or the text with the end it has been given since. Where the text has only gone on to a later schema, what
 * it says decides: an issue in force is not issued anew because a file is written in another form.
 */
function saysTheSame(published: PublishedText, source: string, definition: ProcedureDefinition): boolean {
  const { validTo } = definition;
  if (published.hash === sourceHash(source)) return true;
  if (schemaOf(published.source) !== schemaOf(source)) {
    const stored = parseProcedure(published.source, '').definition;
    const ends = [stored?.validTo, published.validTo ?? undefined];
    return ends.includes(validTo) && isDeepStrictEqual({ ...stored, validTo }, { ...definition, validTo });
  }
  return (
    validTo !== undefined &&
    validTo === published.validTo &&
    withoutEnd(published.source) === withoutEnd(source)
  );
}

/** What the text says of itself; '' when it says nothing. */
export function schemaOf(source: string): string {
  return /^schema:[ \t]*["']?([\w/.-]+)/m.exec(source)?.[1] ?? '';
}

function withoutEnd(source: string): string {
  return source.replace(/^validTo:.*\n/m, '');
}

/**
 * Publishes one definition under nobody's name: the first installation, or one that was asked for with a reason.
 * @param options.check what the definition must pass; by default everything, proofs included
 */
export async function publishProcedure(
  store: PublishedProcedures,
  agency: AgencyId,
  file: DefinitionFile,
  at: Instant,
  { check = checkProcedure, reason = '' }: { readonly check?: Proving; readonly reason?: string } = {},
): Promise<Published | Refusal> {
  const examined = await examineProcedure(store, agency, file, check);
  if (examined.kind !== 'publishable') return examined;
  const { parsed, definition } = examined;
  const { code, issue } = definition;
  switch (await store.insert(agency, { definition, source: file.source, at, reason })) {
    case 'inserted':
      return { kind: 'published', code, issue, isNew: true };
    case 'overlap':
      return refused(parsed, 'procedure.validity_overlap', 'validFrom', {
        message: `${code} lần ban hành ${issue} có hiệu lực từ ${definition.validFrom} trùng ngày với một lần ban hành đã có.`,
        remedy: 'Sửa “validFrom” hoặc “validTo”.',
      });
    case 'in_draft':
      return refused(parsed, 'procedure.issue_in_draft', 'issue', {
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
  code: 'procedure.issue_already_published' | 'procedure.validity_overlap' | 'procedure.issue_in_draft',
  key: string,
  words: { readonly message: string; readonly remedy: string },
): Refusal {
  const finding = findingAt(parsed, [key], code, words.message, words.remedy);
  const fault = `${finding.file}:${finding.line}: ${words.message} → ${words.remedy}`;
  return refuse(code, { fault }, { findings: [finding] });
}

function faulty(path: string, findings: readonly Finding[]): Refusal {
  const [first] = findings;
  const where = first ? ` (${first.file}:${String(first.line)}: ${first.message})` : '';
  return refuse(
    'procedure.faulty',
    { fault: `${path} có ${findings.length} lỗi, chưa ban hành${where}.` },
    {
      findings,
    },
  );
}
