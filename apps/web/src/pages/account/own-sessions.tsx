import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { answer, api } from '../../api/client.js';
import { Badge } from '../../parts/badge.js';
import { Count } from '../../parts/count.js';
import ink from '../../parts/ink.module.css';
import panels from '../../parts/panel.module.css';
import { CSRF } from '../admin/queries.js';
import { useChange } from '../admin/use-change.js';
import { momentWords } from '../admin/words.js';
import { deviceWords } from './device-words.js';
import styles from './own-sessions.module.css';
import { OWN_SESSIONS } from './queries.js';

/** Where I am logged in, and an end to what I do not know. */
export function OwnSessions() {
  const { sessions } = useSuspenseQuery(OWN_SESSIONS).data;
  const touches = [OWN_SESSIONS.queryKey];
  const end = useChange(
    (id: string) => answer(api.DELETE('/api/auth/sessions/{id}', { params: { path: { id }, header: CSRF } })),
    { done: () => 'Phiên đã kết thúc.', touches },
  );
  const endOthers = useChange(() => answer(api.DELETE('/api/auth/sessions', { params: { header: CSRF } })), {
    done: () => 'Mọi phiên khác đã kết thúc.',
    touches,
  });
  return (
    <section className={panels.panel}>
      <h2>
        Phiên đang mở <Count of={sessions.length} />
      </h2>
      <ul className={panels.lines}>
        {sessions.map(({ id, current, userAgent, address, via, lastSeenAt, createdAt }) => (
          <li key={id}>
            <span>
              {deviceWords(userAgent)} <span className={ink.quiet}>từ {address}</span>
              {current && (
                <Badge tone="good" className={styles.here}>
                  phiên này
                </Badge>
              )}
              <br />
              <span className={ink.quiet}>
                {via === 'sso' ? 'đăng nhập một lần' : 'mật khẩu'} lúc {momentWords(createdAt)}, lần cuối{' '}
                {momentWords(lastSeenAt)}
              </span>
            </span>
            {!current && (
              <Button size="small" onClick={() => end.mutate(id)}>
                Kết thúc
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button loading={endOthers.isPending} onClick={() => endOthers.mutate(undefined)}>
          Kết thúc mọi phiên khác
        </Button>
      )}
    </section>
  );
}
