import pg from 'pg';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, readAgencyFile, readRegimes, readWorkflowFiles } from '#files';
import { isRefusal, type Actor, type Clock, type Refusal } from '#kernel';
import { PgIssues } from '#persistence';
import {
  approveIssue,
  checkIssue,
  documentIssues,
  draftIssue,
  procedureIssues,
  type IssueKind,
  type PublishingDeps,
  type StageCommand,
  type Staged,
} from '#publishing';
import { parseControlledDocument } from '#register';
import { createTestDatabase } from '../db/test-database.js';
import { createSystem, type TestSystem } from './system.js';

export const GPP = 'QT-08/DMP';
const ISSUE_2 = join(projectFolder(), 'workflows/dmp/QT-08.issue-2.yaml');
export const GPP_TEXT = readFileSync(ISSUE_2, 'utf8');

export const chi: Actor = { id: 'chi', role: 'specialist', unit: 'phong_duoc' };
export const binh: Actor = { id: 'binh', role: 'head_of_department', unit: 'phong_duoc' };
export const iso: Actor = { id: 'iso', role: 'quality_monitor', unit: 'van_thu' };
export const dung: Actor = { id: 'dung', role: 'leader', unit: 'lanh_dao' };

/** Issue `number` of the GPP procedure from a day, with something of it changed. */
export function gppText(
  number: number,
  from: string,
  change: (source: string) => string = (source) => source,
): string {
  return change(
    GPP_TEXT.replace('issue: 2', `issue: ${number}`).replace('validFrom: 2018-03-08', `validFrom: ${from}`),
  );
}

export function done(result: Staged | Refusal): Staged {
  if (isRefusal(result)) throw new Error(`${result.code}: ${result.message}`);
  return result;
}

/** GPP issue 2 and one more procedure installed, the people of the demo agency, and the owner of the tables. */
export class PublishingHouse {
  private constructor(
    readonly system: TestSystem,
    readonly owner: pg.Client,
    readonly issues: PgIssues,
    readonly deps: PublishingDeps,
    private readonly drop: () => Promise<void>,
  ) {}

  static async open(clock: Clock): Promise<PublishingHouse> {
    const database = await createTestDatabase();
    const files = readWorkflowFiles([ISSUE_2, join(projectFolder(), 'workflows/dmp/QT-09.issue-2.yaml')]);
    const system = await createSystem(database.url, clock, { files, poolSize: 6 });
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    const issues = new PgIssues(system.pool);
    const deps: PublishingDeps = {
      issues,
      staff: { people: () => Promise.resolve(readAgencyFile().people) },
      readers: [procedureIssues(readRegimes()), documentIssues(parseControlledDocument)],
      clock,
    };
    return new PublishingHouse(system, owner, issues, deps, () => database.drop());
  }

  async close(): Promise<void> {
    await this.system.close();
    await this.owner.end();
    await this.drop();
  }

  command(issue: number, actor: Actor, code = GPP, of: IssueKind = 'procedure'): StageCommand {
    return { agency: this.system.agency, of, code, issue, actor };
  }

  draft(source: string, actor = chi, file = 'QT-08.issue-3.yaml'): Promise<Staged | Refusal> {
    return draftIssue(this.deps, { agency: this.system.agency, file, source, actor });
  }

  /** Drafted by chi, approved by dung. */
  async approved(number: number, from: string): Promise<void> {
    done(await this.draft(gppText(number, from)));
    done(await checkIssue(this.deps, this.command(number, chi)));
    done(await approveIssue(this.deps, this.command(number, dung)));
  }

  async stored(issue: number) {
    return (await this.issues.ofCode(this.system.agency, 'procedure', GPP)).find(
      (one) => one.issue === issue,
    );
  }

  async log(): Promise<readonly string[]> {
    const events = await this.issues.log(this.system.agency, 'procedure', GPP);
    return events.map(({ issue, what, actor }) => `${issue} ${what} ${actor.id}`);
  }

  /** Everything that publishing writes, to be compared before and after a refusal. */
  async everything(): Promise<unknown> {
    const { rows } = await this.owner.query(
      `SELECT (SELECT jsonb_agg(to_jsonb(p) ORDER BY code, issue) FROM procedure_version p) AS versions,
              (SELECT count(*) FROM issue_event) AS events`,
    );
    return rows;
  }
}
