import { MenuOutlined, UserOutlined } from '@ant-design/icons';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Dropdown, Grid, Spin } from 'antd';
import { Suspense, useState } from 'react';
import { answer, api, rememberCsrf } from '../api/client.js';
import { forgetDrafts } from '../session/local-drafts.js';
import { placesOf } from '../session/places.js';
import { useMe, type Me } from '../session/session.js';
import styles from './shell.module.css';

/** The frame of every page behind the login: where one may go, who one is. */
export function Shell() {
  const me = useMe();
  const narrow = !(Grid.useBreakpoint().lg ?? true);
  return (
    <div className={styles.shell}>
      <header className={styles.bar}>
        {narrow && <NavDrawer me={me} />}
        <Link to="/" className={styles.brand}>
          <img src="/favicon.svg" width={24} height={24} alt="" />
          Đúng Hẹn
        </Link>
        {narrow ? <span className={styles.filler} /> : <Nav me={me} className={styles.nav} />}
        <Person me={me} narrow={narrow} />
      </header>
      <main className={styles.page} id="trang">
        <Suspense fallback={<Spin description="Đang tải…" />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}

function Nav({ me, className, onGo }: { me: Me; className: string | undefined; onGo?: () => void }) {
  return (
    <nav className={className} aria-label="Trang">
      {placesOf(me).map(({ to, label }) => (
        <Link key={to} to={to} onClick={onGo} activeOptions={{ exact: to === '/quan-tri' }}>
          {label}
        </Link>
      ))}
    </nav>
  );
}

function NavDrawer({ me }: { me: Me }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        type="text"
        icon={<MenuOutlined className={styles.onBar} />}
        aria-label="Mở danh mục trang"
        onClick={() => setOpen(true)}
      />
      <Drawer placement="left" size={280} title="Đúng Hẹn" open={open} onClose={() => setOpen(false)}>
        <Nav me={me} className={styles.drawerNav} onGo={() => setOpen(false)} />
      </Drawer>
    </>
  );
}

function Person({ me, narrow }: { me: Me; narrow: boolean }) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const leave = async (): Promise<void> => {
    await answer(api.POST('/api/auth/logout', { params: { header: { 'X-CSRF-Token': '' } } })).catch(
      () => undefined,
    );
    rememberCsrf(null);
    forgetDrafts();
    queries.clear();
    await navigate({ to: '/dang-nhap' });
  };
  const posts = me.posts.map(({ roleLabel, unitLabel, onBehalfOf }) => ({
    key: `${roleLabel}${unitLabel ?? ''}${onBehalfOf?.id ?? ''}`,
    label: `${roleLabel}${unitLabel === null ? '' : `, ${unitLabel}`}${onBehalfOf ? ` (làm thay ${onBehalfOf.name})` : ''}`,
  }));
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          {
            type: 'group',
            label: 'Chức danh hôm nay',
            children: posts.map((post) => ({ ...post, disabled: true })),
          },
          { type: 'divider' },
          { key: 'account', label: 'Tài khoản của tôi', onClick: () => void navigate({ to: '/tai-khoan' }) },
          { key: 'leave', label: 'Đăng xuất', onClick: () => void leave() },
        ],
      }}
    >
      <Button
        type="text"
        icon={<UserOutlined />}
        className={styles.onBar}
        aria-label={`Tài khoản: ${me.person.name}`}
      >
        {narrow ? null : me.person.name}
      </Button>
    </Dropdown>
  );
}
