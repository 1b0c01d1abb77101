import type { Pool, PoolClient } from 'pg';
import type { AgencyId, LocalDay } from '#kernel';
import {
  isPublished,
  type Draft,
  type IssueEvent,
  type IssueKind,
  type Issues,
  type Shelf,
  type Stage,
  type StoredIssue,
} from '#publishing';
import { actorOf } from '../dossiers/mapper.js';
import { holdLock, LOCKS } from '../server/locks.js';
import { inTransaction } from '../server/transaction.js';
import { recordEvent, TABLE } from './issue-sql.js';

/** Issues of every stage on PostgreSQL; what a published row keeps is held by the database (migration publishing). */
export class PgIssues implements Issues {
  constructor(private readonly pool: Pool) {}

  async kindOf(agency: AgencyId, code: string): Promise<IssueKind | null> {
    const { rows } = await this.pool.query<{ kind: IssueKind }>(
      `SELECT 'procedure' AS kind FROM procedure_version WHERE agency_id = $1 AND code = $2
       UNION ALL SELECT 'document' FROM document_version WHERE agency_id = $1 AND code = $2 LIMIT 1`,
      [agency, code],
    );
    return rows[0]?.kind ?? null;
  }

  ofCode(agency: AgencyId, kind: IssueKind, code: string): Promise<readonly StoredIssue[]> {
    return issuesOf(this.pool, agency, kind, code);
  }

  async drafts(agency: AgencyId): Promise<readonly StoredIssue[]> {
    const all = await Promise.all(
      (['procedure', 'document'] as const).map(async (kind) => {
        const { rows } = await this.pool.query<IssueRow>(
          `SELECT ${COLUMNS} FROM ${TABLE[kind]}
           WHERE agency_id = $1 AND status IN ('draft', 'checked', 'approved') ORDER BY code, issue`,
          [agency],
        );
        return rows.map((row) => toIssue(kind, row));
      }),
    );
    return all.flat();
  }

  async log(agency: AgencyId, kind: IssueKind, code: string): Promise<readonly IssueEvent[]> {
    const { rows } = await this.pool.query<EventRow>(
      `SELECT issue, what, at, actor_id, actor_role, actor_unit, on_behalf_of, hash, reason, data
       FROM issue_event WHERE agency_id = $1 AND kind = $2 AND code = $3 ORDER BY at, issue, number`,
      [agency, kind, code],
    );
    return rows.map((row) => ({
      kind,
      code,
      issue: row.issue,
      what: row.what,
      at: row.at.getTime(),
      actor: actorOf(row),
      hash: row.hash,
      reason: row.reason,
      data: row.data,
    }));
  }

  change<T>(agency: AgencyId, kind: IssueKind, code: string, work: (shelf: Shelf) => Promise<T>): Promise<T> {
    return inTransaction(this.pool, async (client) => {
      await holdLock(client, LOCKS.issue(agency, kind, code));
      return work(new PgShelf(client, agency, kind, code, await issuesOf(client, agency, kind, code)));
    });
  }
}

class PgShelf implements Shelf {
  constructor(
    private readonly client: PoolClient,
    private readonly agency: AgencyId,
    private readonly kind: IssueKind,
    private readonly code: string,
    readonly issues: readonly StoredIssue[],
  ) {}

  async drafters(issue: number): Promise<readonly string[]> {
    const { rows } = await this.client.query<{ actor_id: string }>(
      `SELECT DISTINCT actor_id FROM issue_event e
       WHERE agency_id = $1 AND kind = $2 AND code = $3 AND issue = $4 AND what = 'drafted'
         AND number > coalesce((SELECT max(number) FROM issue_event d
                                WHERE d.agency_id = $1 AND d.kind = $2 AND d.code = $3 AND d.issue = $4
                                  AND d.what = 'discarded'), 0)
       ORDER BY actor_id`,
      [this.agency, this.kind, this.code, issue],
    );
    return rows.map(({ actor_id }) => actor_id);
  }

  /** The row is locked against openings that have begun, so none slips in between the question and the commit. */
  async lastDossier(issue: number, from: LocalDay): Promise<{ dossier: string; day: LocalDay } | null> {
    if (this.kind !== 'procedure') return null;
    await this.client.query(
      `SELECT FROM procedure_version WHERE agency_id = $1 AND code = $2 AND issue = $3 FOR UPDATE`,
      [this.agency, this.code, issue],
    );
    const { rows } = await this.client.query<{ dossier: string; day: LocalDay }>(
      `SELECT d.code AS dossier, (d.opened_at AT TIME ZONE a.zone)::date::text AS day
       FROM dossier d JOIN agency a USING (agency_id)
       WHERE d.agency_id = $1 AND d.procedure_code = $2 AND d.procedure_issue = $3
         AND d.opened_at >= ($4::date)::timestamp AT TIME ZONE a.zone
       ORDER BY d.opened_at DESC, d.code LIMIT 1`,
      [this.agency, this.code, issue, from],
    );
    return rows[0] ?? null;
  }

  async isPublished(code: string): Promise<boolean> {
    return (await issuesOf(this.client, this.agency, this.kind, code)).some(isPublished);
  }

  async putDraft({ issue, title, field, source, hash, validFrom, validTo, by, at }: Draft): Promise<void> {
    await this.dropDraft(issue);
    await this.client.query(
      `INSERT INTO ${TABLE[this.kind]}
         (agency_id, code, issue, title, field, source, hash, valid, status, drafted_by, drafted_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, daterange($8::date, $9::date, '[]'), 'draft', $10, $11)`,
      [this.agency, this.code, issue, title, field, source, hash, validFrom, validTo, by, new Date(at)],
    );
  }

  async dropDraft(issue: number): Promise<void> {
    await this.client.query(
      `DELETE FROM ${TABLE[this.kind]} WHERE agency_id = $1 AND code = $2 AND issue = $3`,
      [this.agency, this.code, issue],
    );
  }

  async advance(issue: number, to: keyof typeof ADVANCE, by: string, at: number): Promise<void> {
    const person = to === 'checked' ? [] : [by];
    const { rowCount } = await this.client.query(
      `UPDATE ${TABLE[this.kind]} SET ${ADVANCE[to]} WHERE agency_id = $1 AND code = $2 AND issue = $3`,
      [this.agency, this.code, issue, new Date(at), ...person],
    );
    if (rowCount !== 1) throw new Error(`${this.code} issue ${issue} is not there to become ${to}`);
  }

  async endOn(issue: number, lastDay: LocalDay): Promise<void> {
    await this.client.query(
      `UPDATE ${TABLE[this.kind]} SET valid = daterange(lower(valid), $4::date, '[]')
       WHERE agency_id = $1 AND code = $2 AND issue = $3`,
      [this.agency, this.code, issue, lastDay],
    );
  }

  async record(event: Omit<IssueEvent, 'kind' | 'code'>): Promise<void> {
    await recordEvent(this.client, this.agency, {
      ...event,
      kind: this.kind,
      code: this.code,
    });
  }
}

/** What a stage writes; the guard of the table refuses every other order. */
const ADVANCE = {
  checked: `status = 'checked', checked_at = $4`,
  approved: `status = 'approved', approved_at = $4, approved_by = $5`,
  published: `status = 'published', published_at = $4, published_by = $5`,
} as const;

const COLUMNS = `code, issue, title, field, source, hash, status, lower(valid)::text AS valid_from,
  (upper(valid) - 1)::text AS valid_to, drafted_by, drafted_at, checked_at, approved_by, approved_at,
  published_by, published_at`;

interface IssueRow {
  readonly code: string;
  readonly issue: number;
  readonly title: string;
  readonly field: string;
  readonly source: string;
  readonly hash: string;
  readonly status: Stage;
  readonly valid_from: LocalDay;
  readonly valid_to: LocalDay | null;
  readonly drafted_by: string | null;
  readonly drafted_at: Date | null;
  readonly checked_at: Date | null;
  readonly approved_by: string | null;
  readonly approved_at: Date | null;
  readonly published_by: string | null;
  readonly published_at: Date | null;
}

interface EventRow extends Pick<IssueEvent, 'issue' | 'what' | 'hash' | 'reason' | 'data'> {
  readonly at: Date;
  readonly actor_id: string;
  readonly actor_role: string;
  readonly actor_unit: string;
  readonly on_behalf_of: string | null;
}

async function issuesOf(
  client: Pool | PoolClient,
  agency: AgencyId,
  kind: IssueKind,
  code: string,
): Promise<readonly StoredIssue[]> {
  const { rows } = await client.query<IssueRow>(
    `SELECT ${COLUMNS} FROM ${TABLE[kind]} WHERE agency_id = $1 AND code = $2 ORDER BY issue`,
    [agency, code],
  );
  return rows.map((row) => toIssue(kind, row));
}

function toIssue(kind: IssueKind, row: IssueRow): StoredIssue {
  const { code, issue, title, field, source, hash } = row;
  return {
    kind,
    code,
    issue,
    title,
    field,
    source,
    hash,
    stage: row.status,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    draftedBy: row.drafted_by,
    draftedAt: instant(row.drafted_at),
    checkedAt: instant(row.checked_at),
    approvedBy: row.approved_by,
    approvedAt: instant(row.approved_at),
    publishedBy: row.published_by,
    publishedAt: instant(row.published_at),
  };
}

function instant(at: Date | null): number | null {
  return at === null ? null : at.getTime();
}
