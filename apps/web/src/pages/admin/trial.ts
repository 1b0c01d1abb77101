import type { Impact } from './impact.js';

/** What a changed calendar would do, as the server worked it out. */
export interface Trial {
  readonly version: number;
  /** The version it was tried against. */
  readonly base: number;
  readonly source: string;
  readonly impact: Impact;
  readonly byProcedure: readonly { readonly procedure: string; readonly dossiers: number }[];
  readonly moved:
    | readonly {
        readonly dossier: string;
        readonly procedure: string;
        readonly before: string;
        readonly after: string;
      }[]
    | null;
}
