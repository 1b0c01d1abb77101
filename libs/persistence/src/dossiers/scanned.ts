import type { AgencyId } from '#kernel';
import type { Surveyed } from '#engine';
import type { StoredFacts } from '#reading';
import type { ApologyState } from '#procedure';
import type { Channel } from '#dossier';
import type { ClockState } from '#sla';

/** One dossier of a scan, as an array of these columns; moments in milliseconds. */
export type Scanned = readonly [
  code: string,
  procedure: string,
  issue: number,
  channel: Channel,
  state: string,
  role: string,
  unit: string,
  facts: StoredFacts,
  clock: ClockState,
  overdue: boolean,
  apology: ApologyState,
  suspended: string | null,
  provisional: string | null,
  openedAt: number,
  receivedAt: number | null,
  dueLawful: number | null,
  dueCurrent: number | null,
  rescheduledTo: number | null,
];

const PLAIN = [
  ...['code', 'procedure_code', 'procedure_issue', 'channel', 'state', 'role', 'unit', 'facts', 'clock'],
  ...['overdue', 'apology', 'suspended', 'provisional'],
];
const MOMENTS = ['opened_at', 'received_at', 'due_lawful', 'due_current', 'rescheduled_to'];

/** What a scan selects of dossiers `d`: a whole page as one JSON value, five times as fast to read as its rows. */
export const SCANNED_PAGE = `json_agg(json_build_array(${[
  ...PLAIN.map((name) => `d.${name}`),
  ...MOMENTS.map((name) => `(extract(epoch FROM d.${name}) * 1000)::bigint`),
].join(', ')}) ORDER BY d.code)`;

/** By position and without spreading: a survey makes hundreds of thousands of them. */
export function toSurveyed(agency: AgencyId, row: Scanned): Surveyed {
  const { papers, visits, actedIn, rescheduled, assigned = NOBODY } = row[7];
  return {
    agency,
    code: row[0],
    procedure: row[1],
    issue: row[2],
    channel: row[3],
    role: row[5],
    unit: row[6],
    clock: row[8],
    provisional: row[12],
    openedAt: row[13],
    receivedAt: row[14],
    dueCurrent: row[16],
    rescheduledTo: row[17],
    deadlines: NO_DEADLINES,
    facts: {
      state: row[4],
      papers,
      visits,
      actedIn,
      rescheduled,
      assigned,
      overdue: row[9],
      apology: row[10],
      suspended: row[11],
      finished: false,
      dueLawful: row[15],
    },
  };
}

const NO_DEADLINES = {};
const NOBODY = {};
