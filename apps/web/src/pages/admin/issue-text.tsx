import { useQuery } from '@tanstack/react-query';
import { Spin } from 'antd';
import { answer, api } from '../../api/client.js';
import panels from '../../parts/panel.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import diff from './diff.module.css';

/** The whole text of a draft, to be read before anybody approves it. */
export function IssueText({ code, issue }: { code: string; issue: number }) {
  const { data, error, isPending } = useQuery({
    queryKey: ['procedures', 'source', code, issue],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/procedures/{code}/issues/{issue}/source', {
          params: { path: { code, issue } },
          signal,
        }),
      ),
  });
  return (
    <section className={panels.panel}>
      <h2>Toàn văn dự thảo</h2>
      <ProblemAlert error={error} />
      {isPending && <Spin />}
      {data && (
        <pre className={diff.diff} tabIndex={0} aria-label="Toàn văn">
          <span>{data.source}</span>
        </pre>
      )}
    </section>
  );
}
