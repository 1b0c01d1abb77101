import type { Actor, AgencyId, DossierCode, Instant, LocalDay, Refusal } from '#kernel';
import type { Half } from './visit-days.js';

/** Đoàn thẩm định: people of one unit who go together, from a day to a day, both counted. */
export interface Team {
  readonly id: string;
  readonly unit: string;
  readonly name: string;
  /** In the order of the decision: the first leads. */
  readonly members: readonly Member[];
  /** How many places they can visit in half a day. */
  readonly perHalf: number;
  readonly from: LocalDay;
  readonly to: LocalDay | null;
  /** Changes so far, so that a stale page does not overwrite a newer one. */
  readonly revision: number;
}

export interface Member {
  readonly id: string;
  readonly name: string;
}

/** Where and when: a place of a team in half a day, counted from 1 in the order of going. */
export interface Slot {
  readonly team: string;
  readonly day: LocalDay;
  readonly half: Half;
  readonly place: number;
}

/** One stay of a dossier in a step done on site; a second stay is another visit. */
export interface Stay {
  readonly dossier: DossierCode;
  readonly step: string;
  /** How often the dossier has entered the step. */
  readonly stay: number;
}

/** booked: it stands while the dossier stays in the step. over: the dossier has left. */
export type VisitStatus = 'booked' | 'cancelled' | 'over';

export interface Visit extends Stay, Slot {
  readonly id: string;
  readonly status: VisitStatus;
  readonly revision: number;
  readonly bookedAt: Instant;
}

/** One change of a visit, as its log keeps it. */
export interface VisitChange {
  readonly kind: 'booked' | 'moved' | 'cancelled';
  readonly visit: Visit;
  readonly at: Instant;
  readonly by: Actor;
  readonly reason: string | null;
  /** Why the visit is late, when it was booked all the same. */
  readonly late: string | null;
  /** The team as it was when its people were found free; absent where no team is sent. */
  readonly teamRevision?: number;
}

/** What holds while a day is being decided: nobody else books on it. */
export interface DayPlan {
  /** Visits that stand on the day; those of dossiers that have left the step hold no place. */
  readonly standing: readonly (Visit & {
    readonly teamName: string;
    readonly members: readonly Member[];
  })[];
  /** The open visit of the dossier, on whatever day. */
  readonly own: Visit | null;
  /** The dossier is still in this stay. */
  readonly there: boolean;
}

export interface InspectionStore {
  teams(agency: AgencyId, unit: string): Promise<readonly Team[]>;
  team(agency: AgencyId, id: string): Promise<Team | null>;
  /**
   * Writes the team unless somebody who joins it is to go with another team at the time of one of its visits.
   * @returns changed: it is no longer what it was before this change, or the id or name is taken
   */
  saveTeam(agency: AgencyId, team: Team, change: TeamChange): Promise<'saved' | 'changed' | readonly Clash[]>;
  visit(agency: AgencyId, id: string): Promise<Visit | null>;
  /** Days after `after` on which the team still has standing visits. */
  bookedAfter(agency: AgencyId, team: string, after: LocalDay): Promise<readonly LocalDay[]>;
  /**
   * Holds the day, decides and writes in one transaction.
   * @returns what `decide` refused, `team.changed` when the team is no longer the one it decided for, or
   *   `visit.slot_taken`, `visit.already_booked` when the keys of the database did
   */
  change(
    agency: AgencyId,
    day: LocalDay,
    stay: Stay,
    decide: (plan: DayPlan) => VisitChange | Visit | Refusal,
  ): Promise<Visit | Refusal>;
}

export interface TeamChange {
  readonly what: 'formed' | 'changed' | 'ended';
  readonly at: Instant;
  readonly by: Actor;
  /** Ids of members it did not have before. */
  readonly joined: readonly string[];
  /** Visits before this day are over, whatever became of them. */
  readonly today: LocalDay;
}

/** One person with two teams in the same half of a day. */
export interface Clash {
  readonly person: string;
  readonly day: LocalDay;
  readonly half: Half;
  /** Whom the team itself visits then. */
  readonly dossier: DossierCode;
  readonly otherTeam: string;
}
