import { stringify } from 'yaml';
import { STANDING_ACTIONS, type Role, type Unit } from '#procedure';
import type { EventLog } from './event-log.js';
import { LOG_CALENDAR } from './log-zone.js';

export const LOG_PROCEDURE = 'LOG-01/REPLAY';

/** A log does not know our posts: everybody who worked on a case acts in this one. */
export const WORKER: { readonly role: Role; readonly unit: Unit } = { role: 'specialist', unit: 'mot_cua' };
export const RECEIVER: { readonly role: Role; readonly unit: Unit } = {
  role: 'one_stop_officer',
  unit: 'mot_cua',
};

/** What the log tells by attributes of the case, not by events. */
export const RECEIVE = 'receive';
export const FINISH = 'finish';
const CLOSE = 'close';

/** Names an activity may not take: ours, the standing actions, and the words of examples. */
const TAKEN = [RECEIVE, FINISH, CLOSE, ...Object.keys(STANDING_ACTIONS), 'overdue', 'late'];

export interface DerivedProcedure {
  /** YAML, published like any other. */
  readonly source: string;
  /** Action by activity. */
  readonly actions: ReadonlyMap<string, string>;
}

/**
 * The procedure a log implies: every activity may be recorded at any time, before the finish and after it (logs do
 * that), the promise runs from reception to the finish and its date is the one the log gives.
 */
export function deriveProcedure(log: EventLog): DerivedProcedure {
  const actions = actionNames(log.activities);
  const recordedIn = (step: string) =>
    Object.fromEntries([...actions].map(([activity, action]) => [action, { label: activity, to: step }]));
  const definition = {
    schema: 'procedure/v1',
    code: LOG_PROCEDURE,
    issue: 1,
    title: 'Thủ tục suy ra từ nhật ký sự kiện',
    // The vocabulary has only fields of health; a log of another trade has none of them.
    field: 'YT',
    pattern: 'event_log',
    owner: WORKER.unit,
    validFrom: log.calendar.dateOf(log.from),
    legalBasis: [{ text: 'Nhật ký sự kiện được phát lại', confidence: 'assumption' }],
    calendar: LOG_CALENDAR,
    promise: {
      phases: [
        { id: 'promise', from: `reception.${RECEIVE}`, source: 'case:deadline', confidence: 'verified' },
      ],
      until: 'finished',
    },
    start: 'reception',
    steps: {
      reception: {
        title: 'Tiếp nhận',
        by: RECEIVER.role,
        unit: RECEIVER.unit,
        actions: { [RECEIVE]: { label: 'Tiếp nhận', to: 'processing' } },
      },
      processing: {
        title: 'Giải quyết',
        by: WORKER.role,
        unit: WORKER.unit,
        actions: { ...recordedIn('processing'), [FINISH]: { label: 'Xử lý xong', to: 'finished' } },
      },
      finished: {
        title: 'Đã xử lý xong',
        by: WORKER.role,
        unit: WORKER.unit,
        actions: { ...recordedIn('finished'), [CLOSE]: { label: 'Khép hồ sơ', to: 'closed' } },
      },
    },
    ends: { closed: { title: 'Đã khép' }, withdrawn: { title: 'Người nộp rút hồ sơ' } },
    examples: EXAMPLES,
  };
  return { source: stringify(definition, { aliasDuplicateObjects: false, lineWidth: 0 }), actions };
}

const NO_PAPERS = { documents: [] };
const EXAMPLES = [
  {
    name: 'Xong trước hạn',
    given: NO_PAPERS,
    when: [RECEIVE, FINISH, CLOSE],
    ends: 'closed',
    owesApology: false,
  },
  { name: 'Quá hạn mới xong', given: NO_PAPERS, when: [RECEIVE, 'late', FINISH], owesApology: true },
];

/** A name of the schema for every activity, readable and unique: `t02_check_confirmation_of_receipt`. */
function actionNames(activities: readonly string[]): Map<string, string> {
  const used = new Set(TAKEN);
  const names = new Map<string, string>();
  for (const activity of activities) {
    const base = slug(activity);
    let name = base;
    for (let number = 2; used.has(name); number++) name = `${base}_${number}`;
    used.add(name);
    names.set(activity, name);
  }
  return names;
}

const LONGEST_NAME = 60;

function slug(activity: string): string {
  const plain = activity
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, LONGEST_NAME)
    .replace(/^_+|_+$/g, '');
  return /^[a-z]/.test(plain) ? plain : `activity_${plain}`.replace(/_$/, '');
}
