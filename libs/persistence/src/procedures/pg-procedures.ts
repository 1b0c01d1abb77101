import { In, type DataSource, type EntityManager, type Repository } from 'typeorm';
import { dayBefore, DomainError, type AgencyId, type Instant } from '#kernel';
import { WithCandidate, type CalendarSource, type ProcedureSource } from '#engine';
import {
  compileProcedure,
  parseProcedure,
  regimeOn,
  type CompiledProcedure,
  type ProcedureDefinition,
  type Regime,
} from '#procedure';
import { sourceHash, type Publication, type PublishedProcedures, type PublishedText } from '#publishing';
import { INSTALLATION, recordEvent } from '../issues/issue-sql.js';
import { holdLock, LOCKS } from '../server/locks.js';
import { sqlState } from '../server/transaction.js';
import { ProcedureVersionRow } from '../rows/procedure-version.row.js';

/** Published procedure versions: immutable rows, so what was compiled once is kept for the life of the process. */
export class PgProcedures implements ProcedureSource {
  private readonly rows: Repository<ProcedureVersionRow>;
  private readonly definitions = new Map<string, ProcedureDefinition>();
  private readonly beingRead = new Map<string, Promise<ProcedureDefinition>>();
  /** The end of the line of texts to read. */
  private line: Promise<unknown> = Promise.resolve();
  private readonly compiled = new Map<string, CompiledProcedure>();

  /** @param regimes general rules by day of reception; none for logs replayed under no law of ours. */
  constructor(
    dataSource: DataSource,
    private readonly calendars: CalendarSource,
    readonly regimes: readonly Regime[],
  ) {
    this.rows = dataSource.getRepository(ProcedureVersionRow);
  }

  async get(agencyId: AgencyId, code: string, issue: number, received: Instant): Promise<CompiledProcedure> {
    const definition = await this.definition(agencyId, code, issue);
    const day = this.calendars.get(definition.calendar, agencyId).dateOf(received);
    const regime = regimeOn(this.regimes, day);
    const key = `${agencyId}/${code}/${issue}/${regime?.id ?? ''}`;
    const known = this.compiled.get(key);
    if (known) return known;
    const procedure = compileProcedure(definition, regime);
    this.compiled.set(key, procedure);
    return procedure;
  }

  /**
   * The text of an issue, read; under no regime. Texts are read once and one after the other, whoever asks: two hundred at
   * a time took every connection of a server that had just started, and who came for a dossier was told 503.
   */
  async definition(agencyId: AgencyId, code: string, issue: number): Promise<ProcedureDefinition> {
    const key = `${agencyId}/${code}/${issue}`;
    const known = this.definitions.get(key) ?? this.beingRead.get(key);
    if (known) return known;
    const reading = this.line.then(() => this.read(agencyId, code, issue, key));
    this.beingRead.set(key, reading);
    this.line = reading.catch(() => undefined).finally(() => this.beingRead.delete(key));
    return reading;
  }

  private async read(
    agencyId: AgencyId,
    code: string,
    issue: number,
    key: string,
  ): Promise<ProcedureDefinition> {
    // A draft's text may still change: kept, it would outlive itself.
    const status = In(['published', 'retired']);
    const row = await this.rows.findOneBy({ agencyId, code, issue, status });
    if (!row) throw new DomainError('procedure.version_lost', `${key} is pinned by a dossier but not stored`);
    const definition = readStored(row);
    this.definitions.set(key, definition);
    return definition;
  }

  async inForce(agencyId: AgencyId, code: string, at: Instant): Promise<CompiledProcedure | null> {
    const issues = await this.rows.query<{ issue: number; first: string; until: string | null }[]>(
      `SELECT issue, lower(valid)::text AS first, upper(valid)::text AS until
       FROM procedure_version WHERE agency_id = $1 AND code = $2 AND status = 'published' ORDER BY issue DESC`,
      [agencyId, code],
    );
    for (const { issue, first, until } of issues) {
      const { calendar } = await this.definition(agencyId, code, issue);
      const date = this.calendars.get(calendar, agencyId).dateOf(at);
      if (date >= first && (until === null || date < until)) return this.get(agencyId, code, issue, at);
    }
    return null;
  }

  async codes(agencyId: AgencyId): Promise<readonly string[]> {
    const rows = await this.rows.find({ where: { agencyId, status: 'published' }, select: { code: true } });
    return [...new Set(rows.map(({ code }) => code))].sort();
  }

  async issues(agencyId: AgencyId, code: string): Promise<readonly number[]> {
    const rows = await this.rows.find({
      where: { agencyId, code, status: In(['published', 'retired']) },
      select: { agencyId: true, code: true, issue: true },
      order: { issue: 'ASC' },
    });
    return rows.map(({ issue }) => issue);
  }

  /** Every published issue as written, by code and issue. */
  async all(agencyId: AgencyId): Promise<readonly ProcedureDefinition[]> {
    // Without the texts: two megabytes of them, of which none is needed once they have been read.
    const rows = await this.rows.find({
      where: { agencyId, status: 'published' },
      select: { agencyId: true, code: true, issue: true },
      order: { code: 'ASC', issue: 'ASC' },
    });
    const definitions: ProcedureDefinition[] = [];
    // One by one: all at once they would hold every connection while two hundred texts are parsed.
    for (const { code, issue } of rows) definitions.push(await this.definition(agencyId, code, issue));
    return definitions;
  }

  /** Code and issue of everything that is or was in force. */
  async inForceEver(agencyId: AgencyId): Promise<readonly { code: string; issue: number }[]> {
    return this.rows.query<{ code: string; issue: number }[]>(
      `SELECT code, issue FROM procedure_version
       WHERE agency_id = $1 AND status IN ('published', 'retired') ORDER BY code, issue`,
      [agencyId],
    );
  }

  /** Reads every text once, so that the first person to ask for a list need not wait for it. */
  async warm(agencyId: AgencyId): Promise<void> {
    for (const { code, issue } of await this.inForceEver(agencyId))
      await this.definition(agencyId, code, issue);
  }

  /** These and one issue more that nobody has published, e.g. to try. */
  with(candidate: ProcedureDefinition): ProcedureSource {
    return new WithCandidate(this, candidate, this.regimes, this.calendars);
  }

  /** Hashes of every stored text, to tell what is new among many at once. */
  async hashes(agencyId: AgencyId): Promise<ReadonlySet<string>> {
    const rows = await this.rows.find({ where: { agencyId }, select: { hash: true } });
    return new Set(rows.map(({ hash }) => hash));
  }

  /** Where definitions are published from files, each by itself. */
  installation(): PublishedProcedures {
    return new Installing(this.rows.manager, this.regimes);
  }

  /**
   * Definitions published from files, all of them or none. Of two that start at once the second finds what the first has
   * installed.
   */
  install<T>(
    agencyId: AgencyId,
    work: (store: PublishedProcedures, found: { readonly isFirst: boolean }) => Promise<T>,
  ): Promise<T> {
    return this.rows.manager.transaction(async (manager) => {
      await holdLock(manager, LOCKS.installation(agencyId));
      const isFirst = !(await hasProcedures(manager, agencyId));
      return work(new Installing(manager, this.regimes), { isFirst });
    });
  }
}

class Installing implements PublishedProcedures {
  constructor(
    private readonly manager: EntityManager,
    readonly regimes: readonly Regime[],
  ) {}

  async findPublished(agencyId: AgencyId, code: string, issue: number): Promise<PublishedText | null> {
    const [row] = await this.manager.query<PublishedText[]>(
      `SELECT source, hash, (upper(valid) - 1)::text AS "validTo" FROM procedure_version
       WHERE agency_id = $1 AND code = $2 AND issue = $3 AND status IN ('published', 'retired')`,
      [agencyId, code, issue],
    );
    return row ?? null;
  }

  /** The predecessor without an end ends the day before; its text stays as it was published. */
  async insert(agencyId: AgencyId, publication: Publication): Promise<'inserted' | 'overlap' | 'in_draft'> {
    try {
      return await this.manager.transaction((manager) => install(manager, agencyId, publication));
    } catch (error) {
      if (sqlState(error) === EXCLUSION_VIOLATION) return 'overlap';
      throw error;
    }
  }
}

async function hasProcedures(manager: EntityManager, agencyId: AgencyId): Promise<boolean> {
  const status = In(['published', 'retired']);
  return manager.getRepository(ProcedureVersionRow).existsBy({ agencyId, status });
}

/** SQLSTATE of two published issues of a code valid on one day. */
const EXCLUSION_VIOLATION = '23P01';

async function install(
  transaction: EntityManager,
  agencyId: AgencyId,
  { definition, source, at, reason }: Publication,
): Promise<'inserted' | 'in_draft'> {
  const { code, issue, title, field, validFrom, validTo = null } = definition;
  const kind = 'procedure';
  await holdLock(transaction, LOCKS.issue(agencyId, kind, code));
  const [there] = await transaction.query<Pick<ProcedureVersionRow, 'status'>[]>(
    `SELECT status FROM procedure_version WHERE agency_id = $1 AND code = $2 AND issue = $3`,
    [agencyId, code, issue],
  );
  // Published by another process since it was looked for.
  if (there) return there.status === 'published' || there.status === 'retired' ? 'inserted' : 'in_draft';
  const event = { kind, at, actor: INSTALLATION } as const;
  const [ended] = await transaction.query<[{ issue: number; hash: string }[], number]>(
    `UPDATE procedure_version SET valid = daterange(lower(valid), $4::date)
     WHERE agency_id = $1 AND code = $2 AND issue < $3 AND status = 'published'
       AND upper_inf(valid) AND lower(valid) < $4::date
     RETURNING issue, hash`,
    [agencyId, code, issue, validFrom],
  );
  for (const { issue: predecessor, hash } of ended) {
    const data = { validTo: dayBefore(validFrom), by: issue };
    await recordEvent(transaction, agencyId, {
      ...event,
      code,
      issue: predecessor,
      what: 'ended',
      hash,
      reason: `Lần ban hành ${issue} có hiệu lực từ ${validFrom}.`,
      data,
    });
  }
  const hash = sourceHash(source);
  await transaction.query(
    `INSERT INTO procedure_version
       (agency_id, code, issue, title, field, source, hash, valid, status, published_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, daterange($8::date, $9::date, '[]'), 'published', $10)`,
    [agencyId, code, issue, title, field, source, hash, validFrom, validTo, new Date(at)],
  );
  await recordEvent(transaction, agencyId, {
    ...event,
    code,
    issue,
    what: 'installed',
    hash,
    reason,
    data: { validFrom, validTo },
  });
  return 'inserted';
}

function readStored(row: ProcedureVersionRow): ProcedureDefinition {
  const { definition, findings } = parseProcedure(row.source, `${row.code}@${row.issue}`);
  if (definition) return definition;
  throw new DomainError('procedure.stored_unreadable', `${row.code} issue ${row.issue} no longer parses`, {
    findings,
  });
}
