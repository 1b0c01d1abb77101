import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import ink from '../../parts/ink.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { localIso, timeWords } from '../../words/dates.js';
import { readingsQuery } from './dossier-queries.js';
import storyStyles from './story.module.css';

/** Who has read the dossier, newest first. */
export function ReadingsTab({ code }: { code: string }) {
  const { data, error, refetch } = useQuery(readingsQuery(code));
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} />;
  return (
    <ol className={storyStyles.story} aria-label="Ai đã đọc hồ sơ, mới nhất trước">
      {data.readings.map(({ at, who, viewed, because }, index) => (
        <li key={`${at}${who}${index}`}>
          <time dateTime={localIso(at)}>{timeWords(localIso(at))}</time>
          <div>
            <p>
              <strong>{who}</strong> xem {viewed}
            </p>
            <p className={ink.quiet}>Được xem vì {because}.</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
