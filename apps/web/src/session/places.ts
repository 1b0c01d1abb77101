import { hasRole, mayDo, type Me } from './session.js';

interface Place {
  readonly to: string;
  readonly label: string;
  readonly open: (me: Me) => boolean;
}

/** Roles whose procedures begin at their desk. */
const RECEIVERS = ['one_stop_officer', 'quarantine_officer'] as const;
export const INSPECTORS = ['specialist', 'head_of_department', 'expert', 'council_secretary'] as const;

const PLACES: readonly Place[] = [
  { to: '/ban-lam-viec', label: 'Bàn làm việc', open: (me) => mayDo(me, 'dossier.list') },
  { to: '/tiep-nhan', label: 'Tiếp nhận', open: (me) => hasRole(me, ...RECEIVERS) },
  { to: '/lich-tham-dinh', label: 'Lịch thẩm định', open: (me) => hasRole(me, ...INSPECTORS) },
  { to: '/trinh-ky', label: 'Trình ký', open: (me) => hasRole(me, 'leader') },
  { to: '/theo-doi', label: 'Theo dõi', open: (me) => mayDo(me, 'statistics.read') },
  { to: '/quan-tri', label: 'Quản trị', open: (me) => mayDo(me, 'people.manage') },
  { to: '/quan-tri/thu-tuc', label: 'Thủ tục', open: (me) => mayDo(me, 'procedure.read') },
];

/** Where a person may go, in the order of the bar. */
export function placesOf(me: Me): readonly Place[] {
  return PLACES.filter(({ open }) => open(me));
}
