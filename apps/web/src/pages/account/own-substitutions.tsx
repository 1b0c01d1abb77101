import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { ME } from '../../session/session.js';
import ink from '../../parts/ink.module.css';
import panels from '../../parts/panel.module.css';
import { AGENCY, CSRF, PEOPLE_KEY } from '../admin/queries.js';
import { SubstitutionForm, type Candidate, type SubstitutionGiven } from '../admin/substitution-form.js';
import { SubstitutionRows } from '../admin/substitution-rows.js';
import { useChange } from '../admin/use-change.js';
import { OWN_SUBSTITUTIONS } from './queries.js';

const TOUCHED = [OWN_SUBSTITUTIONS.queryKey, ME.queryKey, PEOPLE_KEY];

/** Who stands in for me when I am away, and for whom I do. */
export function OwnSubstitutions({ self }: { self: { readonly id: string; readonly name: string } }) {
  const { data } = useSuspenseQuery(OWN_SUBSTITUTIONS);
  const [making, setMaking] = useState(false);
  const end = useChange(
    (id: string) =>
      answer(api.POST('/api/auth/substitutions/{id}/end', { params: { path: { id }, header: CSRF } })),
    { done: () => 'Đã kết thúc.', touches: TOUCHED },
  );
  const open = data.substitutions.filter(({ state }) => state === 'running' || state === 'planned');
  const [forMe, byMe] = [
    open.filter(({ absent }) => absent.id === self.id),
    open.filter(({ acting }) => acting.id === self.id),
  ];
  return (
    <section className={panels.panel}>
      <div className={panels.head}>
        <h2>Khi tôi vắng mặt</h2>
        <Button onClick={() => setMaking(true)}>Giao người làm thay tôi</Button>
      </div>
      {forMe.length === 0 ? (
        <p className={ink.quiet}>Chưa giao ai làm thay.</p>
      ) : (
        <SubstitutionRows rows={forMe} today={data.today} onEnd={end.mutate} />
      )}
      {byMe.length > 0 && (
        <>
          <h3>Tôi làm thay</h3>
          <SubstitutionRows rows={byMe} today={data.today} onEnd={null} />
        </>
      )}
      {making && (
        <Make self={{ ...self, posts: data.posts }} today={data.today} onClose={() => setMaking(false)} />
      )}
    </section>
  );
}

function Make({ self, today, onClose }: { self: Candidate; today: string; onClose: () => void }) {
  const people = useColleagues();
  const make = useChange(
    (body: SubstitutionGiven) =>
      answer(api.POST('/api/auth/substitutions', { params: { header: CSRF }, body })),
    { done: ({ acting }) => `${acting.name} sẽ làm thay bạn.`, touches: TOUCHED, quiet: true },
  );
  return (
    <SubstitutionForm
      open
      self={self}
      people={people}
      today={today}
      error={make.error}
      pending={make.isPending}
      onClose={onClose}
      onMake={(given) => make.mutate(given, { onSuccess: onClose })}
    />
  );
}

/** Everybody who holds a post today, each once. */
function useColleagues(): readonly Candidate[] {
  const { data } = useQuery(AGENCY);
  if (!data) return [];
  const units: Readonly<Record<string, string>> = data.units;
  const byId = new Map<string, Candidate>();
  for (const { id, name, role, unit } of data.people) {
    const post = {
      role,
      unit,
      roleLabel: data.roles[role] ?? role,
      unitLabel: units[unit] ?? unit,
      state: 'held',
    };
    byId.set(id, { id, name, posts: [...(byId.get(id)?.posts ?? []), post] });
  }
  return [...byId.values()];
}
