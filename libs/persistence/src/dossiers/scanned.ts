import type { AgencyId } from '#kernel';
import type { Surveyed } from '#engine';
import type { ApologyState } from '#procedure';
import type { Channel } from '#dossier';
import type { ClockState } from '#sla';
import type { StoredFacts } from './columns.js';

/** One dossier of a scan, as an array of these columns; moments in milliseconds. */
type Scanned = readonly [
  ...[code: string, procedure: string, issue: number, channel: Channel, state: string],
  ...[role: string, unit: string, facts: StoredFacts, clock: ClockState],
  ...[overdue: boolean, apology: ApologyState, suspended: string | null, provisional: string | null],
  ...[openedAt: number, receivedAt: number | null],
  ...[dueLawful: number | null, dueCurrent: number | null, rescheduledTo: number | null],
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

export function toSurveyed(agency: AgencyId, row: Scanned): Surveyed {
  const [code, procedure, issue, channel, state, role, unit, stored, clock, ...rest] = row;
  const [overdue, apology, suspended, provisional, openedAt, receivedAt, ...dues] = rest;
  const [dueLawful, dueCurrent, rescheduledTo] = dues;
  const { papers, visits, actedIn, rescheduled } = stored;
  const known = { papers, visits, actedIn, rescheduled, state, overdue, apology, suspended };
  return {
    ...{ agency, code, procedure, issue, channel, role, unit, clock, openedAt, receivedAt },
    ...{ dueCurrent, rescheduledTo, provisional, deadlines: {} },
    facts: { ...known, finished: false, dueLawful },
  };
}

export type { Scanned };
