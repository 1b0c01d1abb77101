import type { KeptIdentityEvent } from '#identity';
import { isLocalDay, paperDay } from '#kernel';
import { postRoleLabel } from '#reading';
import { unitLabel } from '#procedure';

type Data = KeptIdentityEvent['data'];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const day = (value: unknown): string => (isLocalDay(value) ? paperDay(value) : text(value));

function seatText({ role, unit }: Data): string {
  return `${postRoleLabel(text(role))}, ${unitLabel(text(unit))}`;
}

function periodText({ from, to }: Data): string {
  return `từ ${day(from)}${text(to) === '' ? '' : ` đến ${day(to)}`}`;
}

/** Ids in the data become names. */
type NameOf = (id: string) => string;

const WORDS: Readonly<Record<string, (data: Data, nameOf: NameOf) => string>> = {
  person_added: ({ name }) => `Thêm người: ${text(name)}`,
  post_given: (data) => `Giao chức danh ${seatText(data)}, ${periodText(data)}`,
  post_ended: (data) => `Thôi chức danh ${seatText(data)}, ngày cuối ${day(data['lastDay'])}`,
  account_opened: ({ login }) => `Mở tài khoản «${text(login)}»`,
  account_disabled: () => 'Khóa tài khoản',
  account_enabled: () => 'Mở lại tài khoản',
  password_reset: () => 'Cấp lại mật khẩu lần đầu',
  password_changed: () => 'Tự đổi mật khẩu',
  login_unlocked: ({ login, wasLocked }) =>
    `Mở tên đăng nhập «${text(login)}»${wasLocked === true ? '' : ' (không bị tạm khóa)'}`,
  sso_linked: () => 'Liên kết với đăng nhập một lần',
  sso_unlinked: () => 'Bỏ liên kết với đăng nhập một lần',
  substitution_made: (data, nameOf) =>
    `Làm thay ${nameOf(text(data['absent']))}, ${periodText(data)}${text(data['reason']) === '' ? '' : `: ${text(data['reason'])}`}`,
  substitution_ended: () => 'Kết thúc việc làm thay trước hạn',
};

/** One line of the log of people, in words. */
export function eventWords({ what, data }: KeptIdentityEvent, nameOf: NameOf): string {
  return WORDS[what]?.(data, nameOf) ?? what;
}
