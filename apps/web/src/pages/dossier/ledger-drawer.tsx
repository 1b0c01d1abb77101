import { useQuery } from '@tanstack/react-query';
import { Drawer, Grid, Skeleton } from 'antd';
import ink from '../../parts/ink.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { dayWords, timeWords } from '../../words/dates.js';
import { ledgerQuery, type Ledger } from './dossier-queries.js';
import styles from './ledger-drawer.module.css';

/** The proof of the promised day, day by day. */
export function LedgerDrawer({ code, onClose }: { code: string; onClose: () => void }) {
  const wide = Grid.useBreakpoint().md ?? true;
  const { data, error, refetch } = useQuery(ledgerQuery(code));
  return (
    <Drawer
      open
      title="Bảng tính ngày hẹn trả"
      placement={wide ? 'right' : 'bottom'}
      size={wide ? 560 : '88%'}
      onClose={onClose}
      extra={
        <a href={`/api/dossiers/${encodeURIComponent(code)}/ledger.txt`} target="_blank" rel="noreferrer">
          Bản in
        </a>
      }
    >
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active title={false} />}
      {/* Reached by the keyboard, so that it can be scrolled. */}
      <div tabIndex={0} role="region" aria-label="Từng ngày">
        {data?.phases.length === 0 && <p className={ink.quiet}>Chưa có thời hạn nào bắt đầu.</p>}
        {data?.phases.map((phase) => (
          <Phase key={`${phase.phase}${phase.startedAt}`} phase={phase} />
        ))}
      </div>
    </Drawer>
  );
}

type PhaseOf = Ledger['phases'][number];

function Phase({ phase }: { phase: PhaseOf }) {
  const { limit, mark, source, startedAt, due, provisional, basis, days } = phase;
  const counted = runningTotals(days);
  return (
    <section className={styles.ledger}>
      <p>
        <strong>{limit}</strong>
        {mark === null ? '' : ` (${mark})`}, tính từ {timeWords(startedAt)}, đến{' '}
        <strong>{timeWords(due)}</strong>.
      </p>
      <p className={ink.quiet}>Theo {source}.</p>
      {provisional !== null && <p className={ink.quiet}>{provisional}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">Ngày</th>
            <th scope="col">Tính</th>
            <th scope="col">Cộng</th>
            <th scope="col">Vì sao</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day, index) => (
            <tr key={day.date} className={day.counted === 0 ? styles.off : undefined}>
              <td>{dayWords(day.date)}</td>
              <td>{figure(day.counted)}</td>
              <td>{figure(counted[index] ?? 0)}</td>
              <td>{day.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={ink.quiet}>Căn cứ: {basis.join('; ')}.</p>
    </section>
  );
}

function runningTotals(days: PhaseOf['days']): readonly number[] {
  let total = 0;
  return days.map(({ counted }) => (total += counted));
}

const figure = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');
