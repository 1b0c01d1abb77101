import { useSuspenseQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useFilters } from '../../app/use-filters.js';
import { AdminFrame } from './admin-frame.js';
import { CalendarDays } from './calendar-days.js';
import { CalendarTrial } from './calendar-trial.js';
import { CalendarVersions } from './calendar-versions.js';
import { calendarOf, CALENDARS } from './queries.js';

/** The working calendars, and what a decision on days would do before anybody puts it into force. */
export default function CalendarsPage() {
  const { data } = useSuspenseQuery(CALENDARS);
  const [{ ma = data.calendars[0]?.id ?? '' }, change] = useFilters();
  const chosen = data.calendars.find(({ id }) => id === ma) ?? data.calendars[0];
  return (
    <AdminFrame title="Lịch làm việc">
      <div className="tool">
        <Segmented
          options={data.calendars.map(({ id, title }) => ({ value: id, label: title }))}
          value={chosen?.id ?? ''}
          onChange={(id) => change({ ma: id, nam: undefined })}
          style={{ maxWidth: '100%', overflowX: 'auto' }}
        />
      </div>
      {chosen && (
        <>
          <p className="faint">
            Phiên bản {chosen.version}; {chosen.procedures.length} thủ tục tính theo lịch này.{' '}
            {chosen.years.some(({ decided }) => !decided) &&
              `Năm ${chosen.years
                .filter(({ decided }) => !decided)
                .map(({ year }) => year)
                .join(', ')} chưa có quyết định nghỉ lễ: ngày hẹn rơi vào đó là tạm tính.`}
          </p>
          <Chosen key={chosen.id} id={chosen.id} />
        </>
      )}
    </AdminFrame>
  );
}

function Chosen({ id }: { id: string }) {
  const { data } = useSuspenseQuery(calendarOf(id));
  return (
    <>
      <CalendarTrial calendar={data} />
      <CalendarVersions id={id} />
      <CalendarDays calendar={data} />
    </>
  );
}
