import type { DossierAccess } from '#access';
import type { Engine } from '#engine';
import type { IdentityDeps } from '#identity';
import type { Clock } from '#kernel';
import type { PgCalendars, PgProcedures } from '#persistence';
import {
  ApplicantsTurnReader,
  ApprovalsReader,
  DeskReader,
  DossierPage,
  DossierReader,
  DossierStory,
  FiguresNow,
  FiguresReader,
  LookUp,
  QueueReader,
  TodayReader,
  type Agency,
} from '#reading';
import type { Adapters } from './adapters.js';

/** Who answers which questions, by name. */
export const READERS = {
  applicantsTurn: ApplicantsTurnReader,
  approvals: ApprovalsReader,
  desk: DeskReader,
  dossiers: DossierReader,
  figures: FiguresReader,
  figuresNow: FiguresNow,
  lookUp: LookUp,
  page: DossierPage,
  queues: QueueReader,
  story: DossierStory,
  today: TodayReader,
} as const;

/** The readers of one agency. */
export type Readers = { readonly [Name in keyof typeof READERS]: InstanceType<(typeof READERS)[Name]> };

/** What readers are made of. */
export interface ReaderParts {
  readonly adapters: Adapters;
  readonly procedures: PgProcedures;
  readonly calendars: PgCalendars;
  readonly clock: Clock;
  readonly engine: Engine;
  readonly access: DossierAccess;
  readonly identity: IdentityDeps;
}

/** Each reader once, over what the database holds of an agency. */
export function readersOf(agency: Agency, parts: ReaderParts): Readers {
  const { adapters, engine } = parts;
  const { desk: desks, ...asked } = adapters;
  const deps = { ...asked, ...parts, desks, agency };
  const dossiers = new DossierReader(deps);
  const figuresNow = new FiguresNow({ ...deps, engine });
  return {
    applicantsTurn: new ApplicantsTurnReader(deps),
    approvals: new ApprovalsReader(deps),
    desk: new DeskReader(deps),
    dossiers,
    figures: new FiguresReader({ ...deps, reader: dossiers, now: figuresNow }),
    figuresNow,
    lookUp: new LookUp(deps),
    page: new DossierPage(deps),
    queues: new QueueReader({ ...deps, reader: dossiers }),
    story: new DossierStory(deps),
    today: new TodayReader({ ...deps, reader: dossiers }),
  };
}
