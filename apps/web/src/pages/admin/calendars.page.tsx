import { useSuspenseQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useFilters } from '../../parts/use-filters.js';
import ink from '../../parts/ink.module.css';
import { AdminFrame } from './admin-frame.js';
import { CalendarDays } from './calendar-days.js';
import { CalendarTrial } from './calendar-trial.js';
import { CalendarVersions } from './calendar-versions.js';
import styles from './calendars.page.module.css';
import { calendarOf, CALENDARS } from './queries.js';
import tools from './tools.module.css';

/** The working calendars, and what a decision on days would do before anybody puts it into force. */
export default function CalendarsPage() {
  const { data } = useSuspenseQuery(CALENDARS);
  const [{ ma = data.calendars[0]?.id ?? '' }, change] = useFilters();
  const chosen = data.calendars.find(({ id }) => id === ma) ?? data.calendars[0];
  return (
    <AdminFrame title="Lịch làm việc">
      <div className={tools.tools}>
        <Segmented
          options={data.calendars.map(({ id, title }) => ({ value: id, label: title }))}
          value={chosen?.id ?? ''}
          onChange={(id) => change({ ma: id, nam: undefined })}
          className={styles.which}
        />
      </div>
      {chosen && (
        <>
          <p className={ink.quiet}>
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
