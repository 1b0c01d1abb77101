import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Empty, Spin } from 'antd';
import { isLocalDay } from '#kernel';
import { useFilters } from '../../parts/use-filters.js';
import { PageTitle } from '../../parts/page-title.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { DaySheet } from './day-sheet.js';
import { weekQuery, type WeekAsked } from './inspection-queries.js';
import { Planner } from './planner.js';

/** Lịch thẩm định: who goes where on which day, and who still waits for a day. */
export default function InspectionsPage() {
  const [filters] = useFilters();
  const { ngay, doan } = filters;
  if (ngay !== undefined && doan !== undefined) return <DaySheet day={ngay} team={doan} />;
  return <Calendar asked={askedBy(filters)} />;
}

function askedBy({ tu, tuan, donvi }: Readonly<Record<string, string | undefined>>): WeekAsked {
  return {
    days: tuan === '1' ? 7 : 14,
    ...(isLocalDay(tu) ? { from: tu } : {}),
    ...(donvi === undefined ? {} : { unit: donvi }),
  };
}

function Calendar({ asked }: { asked: WeekAsked }) {
  const week = useQuery({ ...weekQuery(asked), placeholderData: keepPreviousData });
  if (week.data?.week) return <Planner week={week.data.week} units={week.data.units} error={week.error} />;
  return (
    <>
      <PageTitle>Lịch thẩm định</PageTitle>
      <ProblemAlert error={week.error} onRetry={() => void week.refetch()} />
      {week.isPending && <Spin description="Đang tải lịch…" />}
      {week.data && <Empty description="Đơn vị của bạn không có bước nào thẩm định tại cơ sở." />}
    </>
  );
}
