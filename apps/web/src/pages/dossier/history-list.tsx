import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { hourAndWeekday } from '#kernel';
import ink from '../../parts/ink.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { historyQuery, type HistoryEntry } from './dossier-queries.js';
import storyStyles from './story.module.css';

/** What has happened, newest first, as an official would tell it. */
export function HistoryList({ code }: { code: string }) {
  const { data, error, refetch } = useQuery(historyQuery(code));
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} />;
  return (
    <ol className={storyStyles.story} aria-label="Diễn biến, mới nhất trước">
      {data.entries.toReversed().map((entry) => (
        <Entry key={entry.revision} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry: { at, told } }: { entry: HistoryEntry }) {
  const [one, ...more] = told.details;
  return (
    <li className={told.byClock ? storyStyles.byClock : undefined}>
      <time dateTime={at}>{hourAndWeekday(at)}</time>
      <div>
        <p>
          <strong>{told.who}</strong> {told.what}
          {one !== undefined && more.length === 0 ? `: ${one.text}` : ''}
        </p>
        {more.length > 0 && (
          <ul>
            {told.details.map(({ label, text }) => (
              <li key={label}>
                {label}: {text}
              </li>
            ))}
          </ul>
        )}
        {told.entered !== null && <p className={ink.quiet}>Chuyển sang “{told.entered}”.</p>}
        {told.also.length > 0 && <p className={ink.quiet}>Kèm theo: {told.also.join(', ')}.</p>}
      </div>
    </li>
  );
}
