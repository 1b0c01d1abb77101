import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { rememberCsrf } from '../../api/client.js';
import { ME, type Me } from '../../session/session.js';
import { useFilters } from '../../parts/use-filters.js';
import { CredentialsForm } from './credentials-form.js';
import { FirstPasswordForm } from './first-password-form.js';
import styles from './login.page.module.css';

/** Only addresses of this very application: what stands behind a slash and is no other host. */
const isOwnAddress = (address: string | undefined): address is string =>
  address !== undefined && /^\/(?![/\\])/.test(address) && !address.startsWith('/dang-nhap');

export default function LoginPage() {
  const [{ toi }] = useFilters();
  const [first, setFirst] = useState<string | null>(null);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const entered = (me: Me, password: string): void => {
    rememberCsrf(me.csrfToken);
    if (me.mustChangePassword) {
      setFirst(password);
      return;
    }
    queries.setQueryData(ME.queryKey, me);
    void navigate({ href: isOwnAddress(toi) ? toi : '/', replace: true });
  };
  return (
    <main className={styles.login}>
      <div className={styles.card}>
        <h1 className={styles.title}>
          <img src="/favicon.svg" width={36} height={36} alt="" /> Đúng Hẹn
        </h1>
        {first === null ? (
          <CredentialsForm onEntered={entered} />
        ) : (
          <FirstPasswordForm current={first} onEntered={(me) => entered(me, '')} />
        )}
        <p className={styles.foot}>
          Người nộp hồ sơ: <a href="/tra-cuu">tra cứu tại đây</a>, không cần đăng nhập.
        </p>
      </div>
    </main>
  );
}
