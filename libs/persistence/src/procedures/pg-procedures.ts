import { createHash } from 'node:crypto';
import type { DataSource, Repository } from 'typeorm';
import { DomainError, type AgencyId, type Instant } from '#kernel';
import type { CalendarSource, ProcedureSource } from '#engine';
import { compileProcedure, parseProcedure, type CompiledProcedure } from '#procedure';
import type { PublishedProcedures, Publication } from '#publishing';
import { ProcedureVersionRow } from '../rows/procedure-version.row.js';

/** Published procedure versions: immutable rows, so what was compiled once is kept for the life of the process. */
export class PgProcedures implements ProcedureSource, PublishedProcedures {
  private readonly rows: Repository<ProcedureVersionRow>;
  private readonly compiled = new Map<string, CompiledProcedure>();

  constructor(
    dataSource: DataSource,
    private readonly calendars: CalendarSource,
  ) {
    this.rows = dataSource.getRepository(ProcedureVersionRow);
  }

  async get(agencyId: AgencyId, code: string, issue: number): Promise<CompiledProcedure> {
    const key = `${agencyId}/${code}/${issue}`;
    const known = this.compiled.get(key);
    if (known) return known;
    const row = await this.rows.findOneBy({ agencyId, code, issue });
    if (!row) throw new DomainError('procedure.version_lost', `${key} is pinned by a dossier but not stored`);
    const procedure = compileStored(row);
    this.compiled.set(key, procedure);
    return procedure;
  }

  async inForce(agencyId: AgencyId, code: string, at: Instant): Promise<CompiledProcedure | null> {
    const issues = await this.rows.find({
      where: { agencyId, code, status: 'published' },
      order: { issue: 'DESC' },
    });
    for (const { issue } of issues) {
      const procedure = await this.get(agencyId, code, issue);
      const { calendar, validFrom, validTo } = procedure.definition;
      const date = this.calendars.get(calendar).dateOf(at);
      if (date >= validFrom && (validTo === undefined || date <= validTo)) return procedure;
    }
    return null;
  }

  async codes(agencyId: AgencyId): Promise<readonly string[]> {
    const rows = await this.rows.find({ where: { agencyId, status: 'published' }, select: { code: true } });
    return [...new Set(rows.map(({ code }) => code))].sort();
  }

  /** Every published issue, by code and issue. */
  async all(agencyId: AgencyId): Promise<readonly CompiledProcedure[]> {
    const rows = await this.rows.find({
      where: { agencyId, status: 'published' },
      order: { code: 'ASC', issue: 'ASC' },
    });
    return Promise.all(rows.map(({ code, issue }) => this.get(agencyId, code, issue)));
  }

  async findPublished(agencyId: AgencyId, code: string, issue: number): Promise<{ hash: string } | null> {
    return this.rows.findOne({
      where: { agencyId, code, issue },
      select: { agencyId: true, code: true, issue: true, hash: true },
    });
  }

  async insert(agencyId: AgencyId, { definition, source, at }: Publication): Promise<void> {
    const { code, issue, title, field, validFrom, validTo } = definition;
    await this.rows
      .createQueryBuilder()
      .insert()
      .values({
        agencyId,
        code,
        issue,
        title,
        field,
        source,
        hash: sourceHash(source),
        valid: `[${validFrom},${validTo ?? ''}${validTo ? ']' : ')'}`,
        status: 'published',
        publishedAt: new Date(at),
      })
      .orIgnore()
      .execute();
  }
}

export function sourceHash(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}

function compileStored(row: ProcedureVersionRow): CompiledProcedure {
  const { definition, findings } = parseProcedure(row.source, `${row.code}@${row.issue}`);
  if (definition) return compileProcedure(definition);
  throw new DomainError('procedure.stored_unreadable', `${row.code} issue ${row.issue} no longer parses`, {
    findings,
  });
}
