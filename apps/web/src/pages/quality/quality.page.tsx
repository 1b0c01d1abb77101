import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Spin } from 'antd';
import { PageTitle } from '../../parts/page-title.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useChoice } from './choice.js';
import { OnTimeTable } from './on-time-table.js';
import { PeriodBar } from './period-bar.js';
import quality from './quality.module.css';
import { onTimeTable, type OnTimeRow } from './queries.js';
import { TodayStrip } from './today-strip.js';
import { Trend } from './trend.js';
import { count, percent } from './words.js';

/** What the quality monitor must do today, how a period went, and how the year goes. */
export default function QualityPage() {
  const choice = useChoice();
  const { from, to, by, period } = choice;
  const { data, error, refetch } = useQuery(onTimeTable({ from, to, by }));
  return (
    <>
      <PageTitle>Theo dõi{data && data.scope !== 'Toàn Sở' ? `: ${data.scope}` : ''}</PageTitle>
      <TodayStrip />
      <section aria-labelledby="dung-han" className={quality.section}>
        <div className={quality.bar}>
          <h2 id="dung-han">Giải quyết đúng hạn{period ? `, ${lower(period.label)}` : ''}</h2>
          <Link to="/theo-doi/bieu-ii-06a" search={formSearch(choice)} className={quality.formLink}>
            Biểu II.06a để in
          </Link>
        </div>
        <PeriodBar choice={choice} />
        <ProblemAlert error={error} onRetry={() => void refetch()} />
        {data ? (
          <>
            <Headline total={data.total} />
            {data.note !== null && <p className={quality.note}>{data.note}.</p>}
            <OnTimeTable rows={data.rows} total={data.total} from={from} to={to} by={by} />
          </>
        ) : (
          !error && <Spin />
        )}
      </section>
      {data && <Trend by={by} rows={data.rows} />}
    </>
  );
}

const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

function formSearch({ period, from, to, by }: ReturnType<typeof useChoice>): Record<string, string> {
  return period ? { ky: period.id, theo: by } : { tu: from, den: to, theo: by };
}

/** The sentence a report begins with. */
function Headline({ total }: { total: OnTimeRow }) {
  const { byDate, honest, againstOriginal, apologyCoverage, openOverdue } = total;
  if (byDate.value === null && openOverdue === 0) {
    return <p className={quality.headline}>Kỳ này chưa có hồ sơ nào được giải quyết: không phát sinh.</p>;
  }
  return (
    <p className={quality.headline}>
      <strong>{percent(byDate)}</strong> đúng hạn ({count(byDate.part)} trên {count(byDate.whole)} hồ sơ đã
      giải quyết); kể cả hồ sơ đang quá hạn: <strong>{percent(honest)}</strong>; so với ngày hẹn đầu tiên:{' '}
      <strong>{percent(againstOriginal)}</strong>. Văn bản xin lỗi gửi đúng quy định:{' '}
      <strong>
        {apologyCoverage.value === null
          ? 'không phát sinh'
          : `${count(apologyCoverage.part)} trên ${count(apologyCoverage.whole)}`}
      </strong>
      .
    </p>
  );
}
