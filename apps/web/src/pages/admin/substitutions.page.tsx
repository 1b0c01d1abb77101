import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import ink from '../../parts/ink.module.css';
import { AdminFrame } from './admin-frame.js';
import { CSRF, PEOPLE, PEOPLE_KEY, SUBSTITUTIONS } from './queries.js';
import { SubstitutionForm, type SubstitutionGiven } from './substitution-form.js';
import { SubstitutionRows } from './substitution-rows.js';
import styles from './substitutions.page.module.css';
import { useChange } from './use-change.js';

/** Who stands in for whom: running, planned, over. */
export default function SubstitutionsPage() {
  const { data } = useSuspenseQuery(SUBSTITUTIONS);
  const [making, setMaking] = useState(false);
  const end = useChange(
    (id: string) =>
      answer(api.POST('/api/people/substitutions/{id}/end', { params: { path: { id }, header: CSRF } })),
    { done: () => 'Đã kết thúc; từ lúc này mỗi người chỉ còn chức danh của mình.', touches: [PEOPLE_KEY] },
  );
  const of = (...states: readonly string[]) =>
    data.substitutions.filter(({ state }) => states.includes(state));
  const past = of('over', 'ended');
  return (
    <AdminFrame
      title="Làm thay"
      extra={
        <Button type="primary" onClick={() => setMaking(true)}>
          Giao người làm thay
        </Button>
      }
    >
      <Group
        title="Đang chạy"
        none="Hôm nay không ai làm thay ai."
        rows={of('running')}
        today={data.today}
        onEnd={end.mutate}
      />
      <Group
        title="Sắp tới"
        none="Chưa có việc làm thay nào được xếp trước."
        rows={of('planned')}
        today={data.today}
        onEnd={end.mutate}
      />
      {past.length > 0 && <Group title="Đã xong" none="" rows={past} today={data.today} onEnd={null} />}
      <MakeSubstitution open={making} onClose={() => setMaking(false)} />
    </AdminFrame>
  );
}

function Group({
  title,
  none,
  ...list
}: { title: string; none: string } & Parameters<typeof SubstitutionRows>[0]) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {list.rows.length === 0 ? <p className={ink.quiet}>{none}</p> : <SubstitutionRows {...list} />}
    </section>
  );
}

function MakeSubstitution({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { data } = useSuspenseQuery(PEOPLE);
  const make = useChange(
    ({ absent = '', ...given }: SubstitutionGiven) =>
      answer(api.POST('/api/people/substitutions', { params: { header: CSRF }, body: { ...given, absent } })),
    {
      done: ({ acting, absent }) => `${acting.name} làm thay ${absent.name}.`,
      touches: [PEOPLE_KEY],
      quiet: true,
    },
  );
  return (
    <SubstitutionForm
      open={open}
      people={data.people}
      today={data.today}
      error={make.error}
      pending={make.isPending}
      onClose={onClose}
      onMake={(given) => make.mutate(given, { onSuccess: onClose })}
    />
  );
}
