import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Segmented, Select, Spin } from 'antd';
import { lazy, Suspense, useCallback } from 'react';
import { useFilters } from '../../parts/use-filters.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { dateWords } from '../../words/dates.js';
import { FigureLink } from './figure-link.js';
import quality from './quality.module.css';
import { trendOf, type By, type FigureName, type OnTimeRow, type TrendPoint } from './queries.js';
import styles from './trend.module.css';
import { percent } from './words.js';

const TrendChart = lazy(() => import('./trend-chart.js'));

const STEPS = [
  { value: 'month' as const, label: 'Theo tháng' },
  { value: 'week' as const, label: 'Theo tuần' },
];
const WHOLE = '';

/** The last year, of everything or of one row of the table, as a chart and in numbers. */
export function Trend({ by, rows }: { by: By; rows: readonly OnTimeRow[] }) {
  const [filters, change] = useFilters();
  const navigate = useNavigate();
  const step = filters['buoc'] === 'week' ? 'week' : 'month';
  const row = rows.some(({ key }) => key === filters['dong']) ? filters['dong'] : undefined;
  const { data, error, refetch } = useQuery(trendOf({ step, by, key: row }));
  const open = useCallback(
    ({ from, to }: TrendPoint, so: FigureName) =>
      void navigate({ to: '/theo-doi/ho-so', search: { so, tu: from, den: to, theo: by, dong: row } }),
    [navigate, by, row],
  );
  return (
    <section aria-labelledby="dien-bien" className={quality.section}>
      <div className={quality.bar}>
        <h2 id="dien-bien">Diễn biến một năm qua</h2>
        <Segmented
          aria-label="Bước thời gian"
          options={STEPS}
          value={step}
          onChange={(buoc) => change({ buoc: buoc === 'month' ? undefined : buoc }, { replace: true })}
        />
        <Select
          aria-label="Diễn biến của"
          className={styles.of}
          popupMatchSelectWidth={false}
          showSearch={{ optionFilterProp: 'label' }}
          value={row ?? WHOLE}
          onChange={(dong: string) => change({ dong }, { replace: true })}
          options={[
            { value: WHOLE, label: 'Tất cả' },
            ...rows.map(({ key, label }) => ({ value: key, label })),
          ]}
        />
      </div>
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {data && (
        <>
          <Suspense fallback={<Spin className={styles.chart} />}>
            <TrendChart points={data.points} onOpen={open} />
          </Suspense>
          <p className={quality.note}>{periodWords(step, data.points)}</p>
          <details className={styles.numbers}>
            <summary>Số liệu của biểu đồ</summary>
            <TrendNumbers points={data.points} by={by} row={row} />
          </details>
        </>
      )}
    </section>
  );
}

/** What one point of the chart counts; the last one is never over. */
function periodWords(step: 'month' | 'week', points: readonly TrendPoint[]): string {
  const last = points.at(-1);
  if (last === undefined) return '';
  const days = `${dateWords(last.from)} đến ${dateWords(last.to)}`;
  return step === 'week'
    ? `Mỗi điểm là một tuần, từ thứ Hai đến Chủ nhật. Tuần cuối (${days}) chưa kết thúc.`
    : `Tháng báo cáo tính từ ngày 15 tháng trước đến hết ngày 14. Điểm cuối, ${last.label.replace('T', 't')} (${days}), chưa kết thúc.`;
}

interface NumbersProps {
  readonly points: readonly TrendPoint[];
  readonly by: By;
  readonly row: string | undefined;
}

function TrendNumbers({ points, by, row }: NumbersProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Kỳ</th>
          <th scope="col">Tiếp nhận</th>
          <th scope="col">Đã giải quyết</th>
          <th scope="col">Quá hạn</th>
          <th scope="col">Đúng hạn</th>
        </tr>
      </thead>
      <tbody>
        {[...points].reverse().map((point) => {
          const { from, to, label, received, resolved, late, byDate } = point;
          const name = label || `${dateWords(from).slice(0, 5)}–${dateWords(to)}`;
          const number = (figure: FigureName, value: number) => (
            <td>
              <FigureLink {...{ figure, value, from, to, by, row }} />
            </td>
          );
          return (
            <tr key={from}>
              <th scope="row">{name}</th>
              {number('receivedInPeriod', received)}
              {number('resolved', resolved)}
              {number('resolvedLate', late)}
              <td>{percent(byDate)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
