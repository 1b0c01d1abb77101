import { useSuspenseQuery } from '@tanstack/react-query';
import { Drawer, Spin } from 'antd';
import { Suspense } from 'react';
import { EventLog } from './event-log.js';
import { PersonAccount } from './person-account.js';
import { PersonPosts } from './person-posts.js';
import { PEOPLE } from './queries.js';

/** One person: posts, account, what was done to them. */
export function PersonDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  return (
    <Drawer
      open={id !== undefined}
      onClose={onClose}
      size={560}
      title={id === undefined ? '' : <Name id={id} />}
      destroyOnHidden
    >
      {id !== undefined && (
        <Suspense fallback={<Spin description="Đang tải…" />}>
          <Body id={id} />
        </Suspense>
      )}
    </Drawer>
  );
}

function Name({ id }: { id: string }) {
  const { data } = useSuspenseQuery(PEOPLE);
  return <>{data.people.find((one) => one.id === id)?.name ?? id}</>;
}

function Body({ id }: { id: string }) {
  const { data } = useSuspenseQuery(PEOPLE);
  const person = data.people.find((one) => one.id === id);
  if (!person) return <p>Cơ quan không có ai mã «{id}».</p>;
  return (
    <>
      <PersonPosts person={person} roles={data.roles} units={data.units} today={data.today} />
      <PersonAccount person={person} />
      <section>
        <h3>Nhật ký</h3>
        <EventLog person={id} />
      </section>
    </>
  );
}
