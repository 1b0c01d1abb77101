import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { counterRefusal, evidenceOf, Papers, papersAwaited, type PaperFile } from '#documents';
import {
  CALENDAR_SOURCE,
  PROCEDURE_SOURCE,
  rulesOf,
  type CalendarSource,
  type DossierRecord,
  type ProcedureSource,
} from '#engine';
import { actorIn, type HeldPost } from '#identity';
import { isRefusal, refuse, type Actor } from '#kernel';
import type { ProcedureDefinition } from '#procedure';
import type { AbleCaller } from '../auth/caller.js';
import { IdentityDesk } from '../auth/identity-desk.js';
import { accepted } from '../http/refused.exception.js';
import { AGENCY } from '../settings.js';
import { incomingFile } from './incoming-file.js';
import { checklistView, fileView, OTHER_PAPER, type NameOf } from './paper.view.js';

/** Where an upload goes and who brings it. */
interface Upload {
  readonly id: string;
  readonly place: PaperFile['place'];
  readonly paper: string;
  readonly by: Actor;
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
  async take(upload: Upload, request: FastifyRequest) {
    const { name, bytes } = await incomingFile(request, this.papers.limit);
    const file = accepted(await this.papers.add(this.agency, { ...upload, name, bytes }));
    return fileView(file, await this.namesOf([file]));
  }

  /** In which post a file is added to a dossier. @throws RefusedException `papers.*` */
  async bringerOf(record: DossierRecord, paper: string, { person, able }: AbleCaller): Promise<Actor> {
    const definition = await this.definitionOf(record);
    const untimely = papersAwaited(definition, record.facts);
    if (untimely) accepted(untimely);
    knownPaper(definition, paper);
    const post = able.find((one) => counterRefusal(definition, one) === null);
    return actorIn(person.id, post ?? atTheCounter(definition, able[0]));
  }

  ofDraft(draft: string, person: string): Promise<readonly PaperFile[]> {
    return this.papers.ofDraft(this.agency, draft, person).then(accepted);
  }

  ofDossier({ code }: DossierRecord): Promise<readonly PaperFile[]> {
    return this.papers.ofDossier(this.agency, code);
  }

  async checklist(record: DossierRecord) {
    const [definition, files] = await Promise.all([this.definitionOf(record), this.ofDossier(record)]);
    const names = await this.namesOf(files);
    return { code: record.code, ...checklistView(definition, record.facts.papers, files, names) };
  }

  async draftView(draft: string, person: string) {
    const files = await this.ofDraft(draft, person);
    const names = await this.namesOf(files);
    return { draft, files: files.map((file) => fileView(file, names)) };
  }

  content(visible: readonly PaperFile[], id: string) {
    return accepted(this.papers.content(this.agency, visible, id));
  }

  async remove(draft: string, person: string, id: string): Promise<void> {
    const refusal = await this.papers.remove(this.agency, draft, person, id);
    if (refusal) accepted(refusal);
  }

  /** What the opening of a draft keeps of its files: their hashes become part of the chain. */
  async evidence(commandId: string, person: string): Promise<Readonly<Record<string, unknown>>> {
    const files = await this.papers.ofDraft(this.agency, commandId, person);
    return isRefusal(files) || files.length === 0 ? {} : { files: files.map(evidenceOf) };
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
  const message = `Thủ tục ${code} không có thành phần hồ sơ «${paper}». Có: ${known.join(', ')}, ${OTHER_PAPER}.`;
  accepted(refuse('invalid', 'papers.unknown', message, { paper, known }));
}

/** The post, or why it may not bring papers. */
function atTheCounter(definition: ProcedureDefinition, post: HeldPost): HeldPost {
  const refusal = counterRefusal(definition, post);
  return refusal ? accepted<HeldPost>(refusal) : post;
}
