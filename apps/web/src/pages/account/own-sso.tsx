import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { answer, api } from '../../api/client.js';
import { ME, useMe } from '../../session/session.js';
import panels from '../../parts/panel.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { CSRF, LOGIN_OPTIONS } from '../admin/queries.js';
import { useChange } from '../admin/use-change.js';

/** Linking one's own account with the province's single sign-on, or an end to it. */
export function OwnSso() {
  const { sso } = useSuspenseQuery(LOGIN_OPTIONS).data;
  const linked = useMe().session?.linkedToSso ?? false;
  const params = { header: CSRF };
  const link = useChange(() => answer(api.POST('/api/auth/sso/link', { params })), {
    touches: [],
    quiet: true,
  });
  const unlink = useChange(() => answer(api.DELETE('/api/auth/sso/link', { params })), {
    done: () => 'Đã bỏ liên kết.',
    touches: [ME.queryKey],
    quiet: true,
  });
  if (sso === null) return null;
  return (
    <section className={panels.panel}>
      <h2>Đăng nhập một lần</h2>
      <p>
        {linked
          ? `Đã liên kết với «${sso.label}»: vào được bằng đó, không cần mật khẩu ở đây.`
          : `Liên kết để lần sau vào bằng «${sso.label}» mà không cần mật khẩu ở đây.`}
      </p>
      <ProblemAlert error={link.error ?? unlink.error} />
      {linked ? (
        <Button loading={unlink.isPending} onClick={() => unlink.mutate(undefined)}>
          Bỏ liên kết
        </Button>
      ) : (
        <Button
          loading={link.isPending}
          onClick={() => link.mutate(undefined, { onSuccess: ({ url }) => window.location.assign(url) })}
        >
          Liên kết tài khoản
        </Button>
      )}
    </section>
  );
}
