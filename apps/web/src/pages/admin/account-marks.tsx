import { Badge } from '../../parts/badge.js';
import styles from './account-marks.module.css';
import type { PersonLine } from './queries.js';

/** What is to be known of an account at a glance, in words. */
export function AccountMarks({ account }: Pick<PersonLine, 'account'>) {
  if (account === null) return <Badge>chưa có tài khoản</Badge>;
  const { login, mustChange, disabled, lockedUntil, sso, demo } = account;
  return (
    <span className={styles.marks}>
      <span>{login}</span>
      {disabled && <Badge tone="bad">đã khóa</Badge>}
      {lockedUntil !== null && <Badge tone="bad">tạm khóa</Badge>}
      {mustChange && <Badge tone="warn">chưa đổi mật khẩu lần đầu</Badge>}
      {sso !== null && <Badge tone="good">có đăng nhập một lần</Badge>}
      {demo && <Badge>minh họa</Badge>}
    </span>
  );
}
