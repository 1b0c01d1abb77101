import { Inject, Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '#calendar';
import { CALENDAR_SOURCE, CLOCK, type CalendarSource } from '#engine';
import { readRegimes, type AgencyFile } from '#files';
import type { Actor, Clock } from '#kernel';
import { PgIssues } from '#persistence';
import {
  documentIssues,
  procedureIssues,
  unknownIssue,
  type IssueEvent,
  type IssueKind,
  type PublishingDeps,
  type Stage,
  type StageCommand,
  type StoredIssue,
} from '#publishing';
import { parseControlledDocument } from '#register';
import { IdentityDesk } from '../auth/identity-desk.js';
import { staffToday } from '#reading';
import { refused } from '../http/refused.exception.js';
import { AGENCY_FILE } from '../settings/settings.js';

/** Calendar whose local time the log is shown in. */
const OFFICE = 'vn-state';

/** Who brought it to a stage. */
export interface StageBy {
  readonly by: string | null;
  readonly at: string;
}

/** When it came to a stage. */
export interface StageAt {
  readonly at: string;
}

/** An issue of a procedure or document and how far it has come. */
export interface IssueView {
  readonly kind: IssueKind;
  readonly code: string;
  readonly issue: number;
  readonly title: string;
  readonly field: string;
  readonly hash: string;
  readonly stage: Stage;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly drafted: StageBy | null;
  readonly checked: StageAt | null;
  readonly approved: StageBy | null;
  readonly published: StageBy | null;
}

/** One line of the log of publishing. */
export interface IssueEventView {
  readonly issue: number;
  readonly what: IssueEvent['what'];
  readonly at: string;
  readonly by: Actor;
  readonly hash: string;
  readonly reason: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What publishing over HTTP works with, and how it shows what it keeps. */
@Injectable()
export class PublishingDesk {
  readonly deps: PublishingDeps;
  private readonly calendar: WorkingCalendar;

  constructor(
    @Inject(PgIssues) issues: PgIssues,
    @Inject(CLOCK) clock: Clock,
    @Inject(CALENDAR_SOURCE) calendars: CalendarSource,
    @Inject(AGENCY_FILE) private readonly agency: AgencyFile,
    @Inject(IdentityDesk) { deps: identity }: IdentityDesk,
  ) {
    this.calendar = calendars.get(OFFICE);
    this.deps = {
      issues,
      staff: { people: () => staffToday(identity, agency) },
      readers: [procedureIssues(readRegimes()), documentIssues(parseControlledDocument)],
      clock,
    };
  }

  get id(): string {
    return this.agency.id;
  }

  /** @throws RefusedException `issue.unknown` when nothing is kept under the code */
  async kindOf(code: string): Promise<IssueKind> {
    const kind = await this.deps.issues.kindOf(this.id, code);
    return kind ?? refused(unknownIssue(code, 0, []));
  }

  async command(code: string, issue: number, actor: Actor, reason?: string): Promise<StageCommand> {
    return { agency: this.id, of: await this.kindOf(code), code, issue, actor, reason };
  }

  async find(code: string, issue: number): Promise<StoredIssue> {
    const all = await this.deps.issues.ofCode(this.id, await this.kindOf(code), code);
    return all.find((one) => one.issue === issue) ?? refused(unknownIssue(code, issue, all));
  }

  issueView({
    kind,
    code,
    issue,
    title,
    field,
    hash,
    stage,
    validFrom,
    validTo,
    ...who
  }: StoredIssue): IssueView {
    const by = (person: string | null, at: number | null) =>
      at === null ? null : { by: person, at: this.calendar.formatLocal(at) };
    return {
      kind,
      code,
      issue,
      title,
      field,
      hash,
      stage,
      validFrom,
      validTo,
      drafted: by(who.draftedBy, who.draftedAt),
      checked: who.checkedAt === null ? null : { at: this.calendar.formatLocal(who.checkedAt) },
      approved: by(who.approvedBy, who.approvedAt),
      published: by(who.publishedBy, who.publishedAt),
    };
  }

  eventView({ issue, what, at, actor, hash, reason, data }: IssueEvent): IssueEventView {
    return { issue, what, at: this.calendar.formatLocal(at), by: actor, hash, reason, data };
  }
}
