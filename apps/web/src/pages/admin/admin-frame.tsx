import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { mayDo, useMe } from '../../session/session.js';
import { PageTitle } from '../../parts/page-title.js';
import panels from '../../parts/panel.module.css';
import styles from './admin-frame.module.css';

const PARTS = [
  { to: '/quan-tri', label: 'Hôm nay', needs: 'people.manage' },
  { to: '/quan-tri/nguoi', label: 'Người và đơn vị', needs: 'people.manage' },
  { to: '/quan-tri/lam-thay', label: 'Làm thay', needs: 'people.manage' },
  { to: '/quan-tri/lich', label: 'Lịch làm việc', needs: 'calendar.survey' },
  { to: '/quan-tri/thu-tuc', label: 'Thủ tục', needs: 'procedure.read' },
] as const;

/** A page of the administration, with the others one click away for whom they are open. */
export function AdminFrame({
  title,
  extra,
  children,
}: {
  title: string;
  extra?: ReactNode;
  children: ReactNode;
}) {
  const me = useMe();
  const parts = PARTS.filter(({ needs }) => mayDo(me, needs));
  return (
    <>
      {parts.length > 1 && (
        <nav className={styles.nav} aria-label="Quản trị">
          {parts.map(({ to, label }) => (
            <Link key={to} to={to} activeOptions={{ exact: to === '/quan-tri', includeSearch: false }}>
              {label}
            </Link>
          ))}
        </nav>
      )}
      <div className={panels.head}>
        <PageTitle>{title}</PageTitle>
        {extra}
      </div>
      {children}
    </>
  );
}
