import type { Actor } from '#kernel';
import type { ActionData } from '#procedure';

export const PROCEDURE = 'QT-08/DMP';

/** A Tuesday: pharmacies are inspected on Tuesdays and Thursdays only. The clock stands, so every walk is the same. */
export const MOMENT = '2026-09-08T09:00:00+07:00';

export const PAPERS = [
  'application',
  'practice_certificate',
  'facility_list',
  'sop_list',
  'self_assessment',
  'business_registration',
];

export interface Step {
  readonly action: string;
  readonly actor: Actor;
  readonly data: ActionData;
}

const officer: Actor = { id: 'lan.nt', role: 'one_stop_officer', unit: 'mot_cua' };
const head: Actor = { id: 'hung.tv', role: 'head_of_department', unit: 'phong_duoc' };
const specialist: Actor = { id: 'minh.pq', role: 'specialist', unit: 'phong_duoc' };
const leader: Actor = { id: 'ha.ltt', role: 'leader', unit: 'lanh_dao' };
const clerk: Actor = { id: 'thu.vt', role: 'clerk', unit: 'van_thu' };

/** QT-08/DMP from reception to result: nine transitions by five people, each with other deadlines afterwards. */
export const WALK: readonly Step[] = [
  { action: 'accept', actor: officer, data: {} },
  { action: 'assign', actor: head, data: { assignee: 'minh.pq' } },
  { action: 'papers_ok', actor: specialist, data: { visit_date: '2026-09-10' } },
  {
    action: 'pass',
    actor: specialist,
    data: { minutes: 'BB-117/2026, đạt 94/100 điểm, không tồn tại', score: 94 },
  },
  { action: 'draft', actor: specialist, data: {} },
  { action: 'submit', actor: head, data: {} },
  { action: 'approve', actor: leader, data: {} },
  { action: 'issue', actor: clerk, data: {} },
  { action: 'hand_over', actor: officer, data: { receiver: 'Nguyễn Thị Minh Châu, CCCD 079…' } },
];
