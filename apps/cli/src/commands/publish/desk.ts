import { isRefusal, refuse, systemClock, VIETNAM, type Actor, type Refusal } from '#kernel';
import { readAgencyFile, readRegimes } from '#files';
import type { Finding } from '#procedure';
import {
  DECIDERS,
  documentIssues,
  procedureIssues,
  unknownIssue,
  type AgencyStaff,
  type IssueKind,
  type PublishingDeps,
} from '#publishing';
import { parseControlledDocument } from '#register';
import type { CommandResult } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import { withDatabase, type CommandContext } from '../../frame/with-database.js';

/** Where issues are worked on: whose, with what, and the person the command names. */
export interface Desk extends CommandContext {
  readonly publishing: PublishingDeps;
  /** Kind of the issues under a code. */
  readonly kindOf: (code: string) => Promise<IssueKind | Refusal>;
}

/** Opens the database with the agency in it. */
export function atDesk(work: (desk: Desk) => Promise<CommandResult>): Promise<CommandResult> {
  return withDatabase(async (context) => {
    const { agency, installer, issues } = context;
    await installer.install({ id: agency, name: agency, zone: VIETNAM }, []);
    const readers = [procedureIssues(readRegimes()), documentIssues(parseControlledDocument)];
    return work({
      ...context,
      publishing: { issues, staff: agencyStaff, readers, clock: systemClock },
      kindOf: async (code) => (await issues.kindOf(agency, code)) ?? unknownIssue(code, 0, []),
    });
  });
}

const agencyStaff: AgencyStaff = { people: () => Promise.resolve(readAgencyFile().people) };

/**
 * The person of an id, in the post that decides on issues if they hold one.
 * @returns `actor.unknown_person`
 */
export function personOf(id: string): Actor | Refusal {
  const { people } = readAgencyFile();
  const posts = people.filter((person) => person.id === id);
  const post = posts.find(({ role }) => DECIDERS.includes(role)) ?? posts[0];
  if (post) return { id, role: post.role, unit: post.unit };
  const known = [...new Set(people.map((person) => person.id))];
  return refuse('actor.unknown_person', { id, known: known.join(', ') }, { id, known });
}

/** A refusal with every finding on its own line. */
export function refusedWithFindings(refusal: Refusal): CommandResult {
  const findings = (refusal.data['findings'] ?? []) as readonly Finding[];
  const { text, ...rest } = refused(refusal);
  return { ...rest, text: [text, ...findings.map(findingLine)].join('\n') };
}

function findingLine({ file, line, column, step, code, message, remedy }: Finding): string {
  return `  ${file}:${line}:${column} ${code} ${step === undefined ? '' : `(bước ${step}) `}${message} → ${remedy}`;
}

/** What a use case answered, or the refusal as the command's answer. */
export function answer<T>(result: T | Refusal, show: (value: T) => CommandResult): CommandResult {
  return isRefusal(result) ? refusedWithFindings(result) : show(result);
}
