import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import ink from '../../parts/ink.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { timeWords } from '../../words/dates.js';
import { historyQuery, type Dossier, type History } from './dossier-queries.js';
import { InlineButton } from './inline-button.js';
import storyStyles from './story.module.css';

/** The promise and everything that moved it. */
export function PromiseTab({ dossier, onLedger }: { dossier: Dossier; onLedger: () => void }) {
  const { code, promise } = dossier;
  const { data, error, refetch } = useQuery(historyQuery(code));
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} />;
  return (
    <>
      <p>
        Thời hạn theo thủ tục: <strong>{promise.limit}</strong>
        {promise.limitMark === null ? '' : ` (${promise.limitMark})`}.{' '}
        <InlineButton onClick={onLedger}>Bảng tính từng ngày</InlineButton>
      </p>
      {data.promiseChanges.length === 0 ? (
        <p className={ink.quiet}>Chưa tiếp nhận nên chưa có lời hẹn.</p>
      ) : (
        <ol className={storyStyles.story} aria-label="Mọi lần lời hẹn thay đổi">
          {data.promiseChanges.map((change) => (
            <Change key={change.revision} change={change} />
          ))}
        </ol>
      )}
    </>
  );
}

function Change({ change: { at, before, after, why } }: { change: History['promiseChanges'][number] }) {
  return (
    <li>
      <time dateTime={at}>{timeWords(at)}</time>
      <div>
        <p>{why}</p>
        {before !== after && (
          <p className={ink.quiet}>
            Hẹn trả: {before === null ? 'chưa có' : timeWords(before)} →{' '}
            <strong>{after === null ? 'ngừng tính' : timeWords(after)}</strong>
          </p>
        )}
      </div>
    </li>
  );
}
