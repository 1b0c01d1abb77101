import type { PersonLine } from './queries.js';

/** What is to be known of an account at a glance, in words. */
export function AccountMarks({ account }: Pick<PersonLine, 'account'>) {
  if (account === null) return <span className="mark">chưa có tài khoản</span>;
  const { login, mustChange, disabled, lockedUntil, sso, demo } = account;
  return (
    <span className="marks">
      <span>{login}</span>
      {disabled && <span className="mark mark-bad">đã khóa</span>}
      {lockedUntil !== null && <span className="mark mark-bad">tạm khóa</span>}
      {mustChange && <span className="mark mark-warn">chưa đổi mật khẩu lần đầu</span>}
      {sso !== null && <span className="mark mark-good">có đăng nhập một lần</span>}
      {demo && <span className="mark">minh họa</span>}
    </span>
  );
}
