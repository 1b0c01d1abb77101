import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import ink from '../../parts/ink.module.css';
import panels from '../../parts/panel.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { timeWords } from '../../words/dates.js';
import { AGENCY } from './queries.js';
import { EVENT_WORDS } from './stages.js';

/** Who did what to which issue, when. */
export function IssueHistory({ code }: { code: string }) {
  const agency = useSuspenseQuery(AGENCY).data;
  const { data, error } = useQuery({
    queryKey: ['procedures', 'log', code],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/procedures/{code}/log', { params: { path: { code } }, signal })),
  });
  const nameOf = (id: string): string =>
    id === 'installation' || id === 'installer'
      ? 'Cài đặt hệ thống'
      : (agency.people.find((one) => one.id === id)?.name ?? id);
  return (
    <section className={panels.panel}>
      <h2>Nhật ký ban hành</h2>
      <ProblemAlert error={error} />
      <ul className={panels.lines}>
        {data?.events.map(({ issue, what, at, by, reason }) => (
          <li key={`${issue}${what}${at}`}>
            <span>
              Lần {issue}: {EVENT_WORDS[what]}
              {reason !== '' && <span className={ink.quiet}> · {reason}</span>}
            </span>
            <span className={ink.quiet}>
              {nameOf(by.id)}, {timeWords(at)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
