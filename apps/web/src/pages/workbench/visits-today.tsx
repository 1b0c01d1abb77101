import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { answer, api } from '../../api/client.js';
import type { VisitsToday } from '../../api/types.js';
import notice from '../../parts/notice-line.module.css';

const STALE = 60_000;
const HALVES = { morning: 'sáng', afternoon: 'chiều' } as const;

/** “Thẩm định hôm nay: sáng Nhà thuốc An (Đoàn 1) …”, and what must not be left for another day. */
export function VisitsToday() {
  const { data } = useQuery({
    queryKey: ['inspections', 'today'],
    queryFn: ({ signal }) => answer(api.GET('/api/inspections/today', { signal })),
    staleTime: STALE,
  });
  if (data === undefined) return null;
  const { visits, announced, lastChance, missed } = data;
  return (
    <>
      {visits.length > 0 && <Visiting {...data} />}
      {announced + lastChance + missed > 0 && (
        <p className={notice.line}>
          <Link to="/lich-tham-dinh" className={notice.lateLink}>
            {missedWords(data)}
          </Link>
        </p>
      )}
    </>
  );
}

function Visiting({ visits, today }: VisitsToday) {
  return (
    <p className={notice.line}>
      <strong>Thẩm định hôm nay:</strong>{' '}
      {visits.map(({ code, applicant, half, team, done }, index) => (
        <Fragment key={code}>
          {index > 0 && '; '}
          {HALVES[half]}{' '}
          <Link to="/ho-so/$code" params={{ code }} title={code}>
            {applicant}
          </Link>{' '}
          (
          <Link to="/lich-tham-dinh" search={{ ngay: today ?? '', doan: team.id }}>
            {team.name}
          </Link>
          {done && ', đã có kết quả'})
        </Fragment>
      ))}
      .
    </p>
  );
}

function missedWords({ announced, lastChance, missed }: VisitsToday): string {
  const words = [
    announced > 0 ? `${announced} hồ sơ đã báo thẩm định hôm nay mà chưa xếp đoàn` : '',
    lastChance > 0 ? `${lastChance} hồ sơ chưa xếp đoàn phải thẩm định chậm nhất hôm nay` : '',
    missed > 0 ? `${missed} hồ sơ đã qua ngày báo thẩm định mà chưa có kết quả` : '',
  ];
  return `${words.filter((word) => word !== '').join('; ')}.`;
}
