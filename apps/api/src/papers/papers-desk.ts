import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  counterRefusal,
  DRAFT_TYPES,
  draftRefusal,
  draftsAwaited,
  evidenceOf,
  isResultDraft,
  Papers,
  papersAwaited,
  RESULT_DRAFT,
  type PaperEvidence,
  type PaperFile,
} from '#documents';
import {
  CALENDAR_SOURCE,
  PROCEDURE_SOURCE,
  rulesOf,
  type CalendarSource,
  type DossierRecord,
  type ProcedureSource,
} from '#engine';
import { actorIn, scopeOf, type HeldPost } from '#identity';
import { isRefusal, refuse, type Actor, type Refusal } from '#kernel';
import type { ProcedureDefinition } from '#procedure';
import type { AbleCaller } from '../auth/caller.js';
import { IdentityDesk } from '../auth/identity-desk.js';
import { orThrow, refused } from '../http/refused.exception.js';
import { AGENCY } from '../settings/settings.js';
import { incomingFile } from './incoming-file.js';
import {
  addingView,
  checklistView,
  draftsView,
  fileView,
  OTHER_PAPER,
  type Adding,
  type Checklist,
  type DraftVersion,
  type FileView,
  type NameOf,
} from './paper.view.js';

/** Where an upload goes and who brings it. */
interface Upload {
  readonly id: string;
  readonly place: PaperFile['place'];
  readonly paper: string;
  readonly by: Actor;
}

/** Drafts of what is to be signed, newest first. */
export interface ResultDrafts {
  readonly code: string;
  readonly drafts: readonly DraftVersion[];
  readonly adding: Adding;
}

/** The checklist of one dossier. */
export interface DossierChecklist extends Checklist {
  readonly code: string;
}

/** Files taken in before the dossier exists. */
export interface DraftFiles {
  readonly draft: string;
  readonly files: readonly FileView[];
}

/** Files behind the papers: of drafts, which only their officer sees, and of dossiers. */
@Injectable()
export class PapersDesk {
  constructor(
    @Inject(Papers) private readonly papers: Papers,
    @Inject(PROCEDURE_SOURCE) private readonly procedures: ProcedureSource,
    @Inject(CALENDAR_SOURCE) private readonly calendars: CalendarSource,
    @Inject(AGENCY) private readonly agency: string,
    private readonly identity: IdentityDesk,
  ) {}

  /** Takes one file in. @throws RefusedException as `Papers.add` refuses, and `incomingFile` */
  async take(upload: Upload, request: FastifyRequest): Promise<FileView> {
    const { name, bytes } = await incomingFile(request, this.papers.limit);
    const types = isResultDraft(upload) ? { types: DRAFT_TYPES } : {};
    const file = orThrow(await this.papers.add(this.agency, { ...upload, ...types, name, bytes }));
    return fileView(file, await this.namesOf([file]));
  }

  /** In which post a file is added to a dossier. @throws RefusedException `papers.*` */
  async bringerOf(record: DossierRecord, paper: string, { person, able }: AbleCaller): Promise<Actor> {
    const definition = await this.definitionOf(record);
    const untimely = papersAwaited(definition, record.facts);
    if (untimely) refused(untimely);
    knownPaper(definition, paper);
    const post = able.find((one) => counterRefusal(definition, one) === null);
    return actorIn(person.id, post ?? atTheCounter(definition, able[0]));
  }

  /** Takes in a draft of what is to be signed. @throws RefusedException `drafts.*`, and as `take` */
  async takeDraft(
    record: DossierRecord,
    id: string,
    { person, able }: AbleCaller,
    request: FastifyRequest,
  ): Promise<FileView> {
    const definition = await this.definitionOf(record);
    const refusal = mayDraft(definition, record, able);
    if (refusal) refused(refusal);
    const post = able.find((one) => draftRefusal(definition, record.facts, one) === null) ?? able[0];
    const by = actorIn(person.id, post);
    return this.take({ id, place: { dossier: record.code }, paper: RESULT_DRAFT, by }, request);
  }

  /** Drafts of what is to be signed, the newest first: every version stays. */
  async resultDrafts(record: DossierRecord, caller: AbleCaller): Promise<ResultDrafts> {
    const [definition, drafts] = await Promise.all([this.definitionOf(record), this.draftsOf(record)]);
    const names = await this.namesOf(drafts);
    return {
      code: record.code,
      drafts: draftsView(drafts, names),
      adding: addingView(mayDraft(definition, record, actingPosts(caller))),
    };
  }

  async draftsOf(record: DossierRecord): Promise<readonly PaperFile[]> {
    return (await this.allOf(record)).filter(isResultDraft);
  }

  /** What the next entry of the dossier keeps of files that came since the last. */
  async toSeal(dossier: string): Promise<readonly PaperEvidence[]> {
    return (await this.papers.unsealed(this.agency, dossier)).map(evidenceOf);
  }

  ofDraft(draft: string, person: string): Promise<readonly PaperFile[]> {
    return this.papers.ofDraft(this.agency, draft, person).then(orThrow);
  }

  /** What the applicant has handed in. */
  async ofDossier(record: DossierRecord): Promise<readonly PaperFile[]> {
    return (await this.allOf(record)).filter((file) => !isResultDraft(file));
  }

  async checklist(record: DossierRecord): Promise<DossierChecklist> {
    const [definition, files] = await Promise.all([this.definitionOf(record), this.ofDossier(record)]);
    const names = await this.namesOf(files);
    return {
      code: record.code,
      ...checklistView(definition, record.facts.papers, files, names),
    };
  }

  /** Whether the caller may add papers now. */
  async adding(record: DossierRecord, caller: AbleCaller): Promise<Adding> {
    return addingView(mayBring(await this.definitionOf(record), record, actingPosts(caller)));
  }

  async draftView(draft: string, person: string): Promise<DraftFiles> {
    const files = await this.ofDraft(draft, person);
    const names = await this.namesOf(files);
    return { draft, files: files.map((file) => fileView(file, names)) };
  }

  content(visible: readonly PaperFile[], id: string) {
    return orThrow(this.papers.content(this.agency, visible, id));
  }

  async remove(draft: string, person: string, id: string): Promise<void> {
    const refusal = await this.papers.remove(this.agency, draft, person, id);
    if (refusal) refused(refusal);
  }

  /** What the opening of a draft keeps of its files: their hashes become part of the chain. */
  async evidence(commandId: string, person: string): Promise<Readonly<Record<string, unknown>>> {
    const files = await this.papers.ofDraft(this.agency, commandId, person);
    return isRefusal(files) || files.length === 0 ? {} : { files: files.map(evidenceOf) };
  }

  private allOf({ code }: DossierRecord): Promise<readonly PaperFile[]> {
    return this.papers.ofDossier(this.agency, code);
  }

  /** Whoever is not in the books (a trusted header) is called by their id. */
  private async namesOf(files: readonly PaperFile[]): Promise<NameOf> {
    const { people, agency } = this.identity.deps;
    const ids = [...new Set(files.map(({ by }) => by.id))];
    const found = await Promise.all(ids.map((id) => people.find(agency, id)));
    const names = new Map(found.flatMap((person) => (person ? [[person.id, person.name] as const] : [])));
    return (id) => names.get(id) ?? id;
  }

  private async definitionOf(record: DossierRecord): Promise<ProcedureDefinition> {
    const rules = await rulesOf({ procedures: this.procedures, calendars: this.calendars }, record);
    return rules.procedure.definition;
  }
}

function knownPaper({ code, documents }: ProcedureDefinition, paper: string): void {
  const known = documents.map(({ id }) => id);
  if (paper === OTHER_PAPER || known.includes(paper)) return;
  refused(
    refuse(
      'papers.unknown',
      {
        unknown: `Thủ tục ${code} không có thành phần hồ sơ «${paper}». Có`,
        known: `${known.join(', ')}, ${OTHER_PAPER}`,
      },
      { paper, known },
    ),
  );
}

/** The post, or why it may not bring papers. */
function atTheCounter(definition: ProcedureDefinition, post: HeldPost): HeldPost {
  const refusal = counterRefusal(definition, post);
  return refusal ? refused(refusal) : post;
}

/** The posts in which somebody may do more than read. */
const actingPosts = ({ able }: AbleCaller): readonly HeldPost[] =>
  able.filter((post) => scopeOf('dossier.act', post) !== null);

/** null when somebody may bring papers now in one of their posts. */
function mayBring(
  definition: ProcedureDefinition,
  { facts }: DossierRecord,
  posts: readonly HeldPost[],
): Refusal | null {
  return papersAwaited(definition, facts) ?? inOneOf(posts, (post) => counterRefusal(definition, post));
}

/** null when somebody may bring a draft now in one of their posts. */
function mayDraft(
  definition: ProcedureDefinition,
  { facts }: DossierRecord,
  posts: readonly HeldPost[],
): Refusal | null {
  return draftsAwaited(definition, facts) ?? inOneOf(posts, (post) => draftRefusal(definition, facts, post));
}

function inOneOf(posts: readonly HeldPost[], rule: (post: HeldPost) => Refusal | null): Refusal | null {
  const refusals = posts.map(rule);
  const only = refuse('actor.wrong_role', { why: 'Chức danh của bạn chỉ đọc hồ sơ này.' });
  return refusals.includes(null) ? null : (refusals[0] ?? only);
}
