import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { plannerFor } from '#access';
import { CLOCK } from '#engine';
import {
  bookVisit,
  cancelVisit,
  changeTeam,
  formTeam,
  moveVisit,
  previewVisit,
  type LastDay,
  type Member,
  type Team,
  type TeamWish,
  type Visit,
} from '#inspections';
import type { Clock } from '#kernel';
import type { AbleCaller } from '../auth/caller.js';
import { IdentityDesk } from '../auth/identity-desk.js';
import { orThrow } from '../http/refused.exception.js';
import { AGENCY } from '../settings/settings.js';
import type { BookDto, CancelDto, ChangeTeamDto, MoveDto, PreviewDto, TeamDto } from './inspection.dto.js';
import { InspectionAccess } from './inspection-access.js';

const given = (text: string | undefined): string | null => text?.trim() || null;

const wishOf = ({ name, members, perHalf, from, to }: TeamDto, unit: string): TeamWish => ({
  unit,
  name,
  members,
  perHalf,
  from,
  to: to ?? null,
});

/** What a day would mean for the promise. */
export interface VisitPreview {
  readonly dossier: string;
  readonly day: string;
  readonly due: string | null;
  readonly announced: string | null;
  readonly late: boolean;
  readonly why: string | null;
  readonly reasonFor: string | null;
  readonly notes: readonly string[];
  readonly lastDay: LastDay;
  readonly possible: readonly string[];
}

/** Plans visits and forms teams in the name of whoever asks. */
@Injectable()
export class InspectionDesk {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY) private readonly agency: string,
    @Inject(IdentityDesk) private readonly identity: IdentityDesk,
    private readonly access: InspectionAccess,
  ) {}

  async preview({ dossier, day }: PreviewDto, caller: AbleCaller): Promise<VisitPreview> {
    const { site } = await this.access.site(this.agency, dossier, caller);
    const { late, lastDay, reasonFor, notes, possible } = orThrow(previewVisit(site, day, this.clock.now()));
    const due = site.due === null ? null : site.calendar.formatLocal(site.due);
    return {
      dossier,
      day,
      due,
      announced: site.announced,
      late: late !== null,
      why: late?.why ?? null,
      reasonFor,
      notes,
      lastDay,
      possible,
    };
  }

  async book(body: BookDto, caller: AbleCaller): Promise<Visit> {
    const { site, by } = await this.access.site(this.agency, body.dossier, caller);
    return orThrow(
      await bookVisit(this.deps, {
        agency: this.agency,
        id: randomUUID(),
        dossier: site,
        by,
        slot: { team: body.team, day: body.day, half: body.half, place: body.place ?? null },
        reason: given(body.reason),
        confirmLate: body.confirmLate ?? false,
      }),
    );
  }

  async move(id: string, body: MoveDto, caller: AbleCaller): Promise<Visit> {
    const { visit, by } = await this.access.visit(this.agency, id, caller);
    const { site } = await this.access.site(this.agency, visit.dossier, caller);
    return orThrow(
      await moveVisit(this.deps, {
        agency: this.agency,
        dossier: site,
        visit,
        by,
        revision: body.revision,
        slot: { team: body.team, day: body.day, half: body.half, place: body.place ?? null },
        reason: given(body.reason),
        confirmLate: body.confirmLate ?? false,
      }),
    );
  }

  async cancel(id: string, { revision, reason }: CancelDto, caller: AbleCaller): Promise<Visit> {
    const { visit, by } = await this.access.visit(this.agency, id, caller);
    return orThrow(
      await cancelVisit(this.deps, {
        agency: this.agency,
        visit,
        by,
        revision,
        reason: given(reason),
      }),
    );
  }

  async formTeam(body: TeamDto, caller: AbleCaller): Promise<Team> {
    const by = orThrow(plannerFor(body.unit, caller));
    const wish = wishOf(body, body.unit);
    const deps = await this.teamDeps();
    return orThrow(await formTeam(deps, { ...wish, id: randomUUID(), agency: this.agency, by }));
  }

  /** The unit of a team stays what it was. */
  async changeTeam(id: string, body: ChangeTeamDto, caller: AbleCaller): Promise<Team> {
    const { team, by } = await this.access.team(this.agency, id, caller);
    const wish = { ...wishOf(body, team.unit), revision: body.revision };
    const deps = await this.teamDeps();
    return orThrow(await changeTeam(deps, { ...wish, team, agency: this.agency, by }));
  }

  private get deps() {
    return { store: this.access.store, clock: this.clock };
  }

  private async teamDeps() {
    return { ...this.deps, people: await this.people(), today: this.identity.today() };
  }

  /** Whoever holds a post today may go with a team. */
  private async people(): Promise<ReadonlyMap<string, Member>> {
    const today = this.identity.today();
    const everybody = await this.identity.deps.people.list(this.agency);
    const working = everybody.filter(({ posts }) =>
      posts.some(({ from, to }) => from <= today && (to === null || today <= to)),
    );
    return new Map(working.map(({ id, name }) => [id, { id, name }]));
  }
}
