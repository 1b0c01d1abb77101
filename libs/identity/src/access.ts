import { refuse, type Refusal } from '#kernel';
import type { HeldPost, Seat } from './people.js';

/**
 * How far a capability reaches.
 * `step`: dossiers whose turn is this role's and unit's; `unit`: dossiers of procedures the unit takes part in, as the
 * unit that answers for them or at one of their steps; `any`: everything of the agency.
 */
export type Scope = 'step' | 'unit' | 'any';

/** Roles as the procedure vocabulary has them (a test compares), and the administrator. */
const STAFF = [
  ...['one_stop_officer', 'specialist', 'head_of_department', 'leader', 'clerk', 'council_secretary'],
  ...['medical_assessor', 'quarantine_officer', 'expert', 'forensic_examiner'],
] as const;
const QUALITY = ['internal_auditor', 'quality_monitor'] as const;
const EVERYBODY = [...STAFF, ...QUALITY, 'administrator'] as const;

const all = (roles: readonly string[], scope: Scope): Readonly<Record<string, Scope>> =>
  Object.fromEntries(roles.map((role) => [role, scope]));

interface Rule {
  /** Vietnamese, as the printed table and refusals say it. */
  readonly label: string;
  readonly roles: Readonly<Record<string, Scope>>;
}

/** The one table: which role may do what, and how far. Who is not named may not. */
export const ACCESS = {
  'dossier.open': { label: 'mở hồ sơ', roles: all([...STAFF, ...QUALITY, 'applicant'], 'step') },
  'applicant.recognise': {
    label: 'nhận ra người đã nộp hồ sơ theo số giấy tờ',
    roles: { one_stop_officer: 'unit', quarantine_officer: 'unit' },
  },
  'dossier.act': { label: 'xử lý hồ sơ', roles: all([...STAFF, ...QUALITY, 'applicant'], 'unit') },
  'dossier.read': {
    label: 'đọc hồ sơ, nhật ký, bảng tính ngày hẹn, văn bản',
    roles: { ...all(STAFF, 'unit'), expert: 'step', ...all(QUALITY, 'any') },
  },
  'dossier.list': {
    label: 'danh sách, tìm kiếm, hàng chờ và bộ đếm',
    roles: { ...all(STAFF, 'unit'), expert: 'step', ...all(QUALITY, 'any') },
  },
  'inspection.plan': {
    label: 'lập đoàn, xếp, chuyển, hủy lịch thẩm định',
    roles: { specialist: 'unit', head_of_department: 'unit' },
  },
  'dossier.readings': {
    label: 'xem ai đã đọc hồ sơ',
    roles: { head_of_department: 'unit', leader: 'unit', internal_auditor: 'any', quality_monitor: 'any' },
  },
  'statistics.read': {
    label: 'tỷ lệ đúng hạn, báo cáo định kỳ',
    roles: { head_of_department: 'unit', leader: 'unit', ...all(QUALITY, 'any') },
  },
  'procedure.read': { label: 'đọc thủ tục, lần ban hành, danh mục tài liệu', roles: all(EVERYBODY, 'any') },
  'procedure.draft': { label: 'soạn, kiểm tra, bỏ dự thảo', roles: all([...STAFF, ...QUALITY], 'any') },
  'procedure.decide': {
    label: 'duyệt, ban hành, kết thúc một lần ban hành',
    roles: { leader: 'any', quality_monitor: 'any' },
  },
  'agency.read': { label: 'đơn vị, vai trò, người của cơ quan', roles: all(EVERYBODY, 'any') },
  'calendar.survey': {
    label: 'xem lịch làm việc, thử một thay đổi của lịch',
    roles: { leader: 'any', quality_monitor: 'any', administrator: 'any' },
  },
  'calendar.save': {
    label: 'lưu và áp dụng một phiên bản mới của lịch làm việc',
    roles: { administrator: 'any' },
  },
  'people.manage': { label: 'người, chức danh, làm thay, tài khoản', roles: { administrator: 'any' } },
} as const satisfies Record<string, Rule>;

export type Capability = keyof typeof ACCESS;

/** Units that answer for the whole department: every unit counts as their own. */
export const DEPARTMENT_WIDE: readonly string[] = ['lanh_dao'];

/** How far a capability reaches for a post; null when it does not. */
export function scopeOf(capability: Capability, { role, unit }: Seat): Scope | null {
  const rule: Rule = ACCESS[capability];
  const scope = Object.hasOwn(rule.roles, role) ? (rule.roles[role] ?? null) : null;
  return scope === 'unit' && DEPARTMENT_WIDE.includes(unit) ? 'any' : scope;
}

/**
 * The posts with which a capability may be used.
 * @returns `actor.wrong_role` when there is none
 */
export function postsFor(capability: Capability, posts: readonly HeldPost[]): readonly HeldPost[] | Refusal {
  const able = posts.filter((post) => scopeOf(capability, post) !== null);
  if (able.length > 0) return able;
  const { label, roles }: Rule = ACCESS[capability];
  const held = posts.map(({ role }) => role).join(', ') || 'chưa có chức danh nào';
  return refuse(
    'actor.wrong_role',
    { why: `Không được phép ${label}: việc này của ${Object.keys(roles).join(', ')}; bạn là ${held}.` },
    { capability, roles: Object.keys(roles) },
  );
}

/** What the rule asks of a dossier: whose turn it is, and which units take part in its procedure. */
export interface DossierPlace {
  readonly role: string;
  readonly unit: string;
  /** The unit that answers for the procedure and those of its steps. */
  readonly units: ReadonlySet<string>;
}

/** The rule that lets a post use a capability on a dossier; null when none does. */
export function reasonFor(
  capability: Capability,
  post: Seat,
  dossier: DossierPlace,
): 'any' | 'own_step' | 'own_unit' | null {
  const scope = scopeOf(capability, post);
  if (scope === null) return null;
  const ownStep = dossier.role === post.role && (dossier.unit === '' || dossier.unit === post.unit);
  if (ownStep) return 'own_step';
  if (scope === 'unit' && dossier.units.has(post.unit)) return 'own_unit';
  return scope === 'any' ? 'any' : null;
}

/** The table as `docs/access.md` prints it, cells padded. @param labels of roles, by code */
export function accessTable(labels: Readonly<Record<string, string>>): string {
  const roles = [...EVERYBODY, 'applicant'];
  const capabilities = Object.entries(ACCESS) as readonly (readonly [Capability, Rule])[];
  const words: Readonly<Record<Scope, string>> = { step: 'bước', unit: 'đơn vị', any: 'mọi' };
  const rows = capabilities.map(([name, { label, roles: may }]) => [
    `\`${name}\` ${label}`,
    ...roles.map((role) => (Object.hasOwn(may, role) ? words[may[role] ?? 'any'] : '–')),
  ]);
  const head = ['việc', ...roles.map((role) => labels[role] ?? role)];
  const widths = head.map((cell, index) =>
    Math.max(cell.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
