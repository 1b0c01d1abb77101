import { Select } from 'antd';
import { useFilters } from '../../parts/use-filters.js';
import ink from '../../parts/ink.module.css';
import panels from '../../parts/panel.module.css';
import { dayWords } from '../../words/dates.js';
import styles from './calendar-days.module.css';
import type { CalendarView } from './queries.js';

const KINDS = [
  { key: 'off', label: 'Ngày nghỉ', none: 'Không có ngày nghỉ nào ngoài cuối tuần.' },
  { key: 'work', label: 'Ngày làm bù', none: 'Không có ngày làm bù.' },
  { key: 'closures', label: 'Ngày cơ quan đóng cửa', none: 'Không có.' },
] as const;

/** Days of a year that differ from the week, with the paper that says so. */
export function CalendarDays({ calendar }: { calendar: CalendarView }) {
  const [{ nam = calendar.today.slice(0, 4) }, change] = useFilters();
  return (
    <section className={panels.panel}>
      <div className={panels.head}>
        <h2>Các ngày khác thường trong năm</h2>
        <Select
          aria-label="Năm"
          value={nam}
          onChange={(year) => change({ nam: year })}
          options={[...calendar.years].reverse().map(({ year, decided }) => ({
            value: String(year),
            label: decided ? String(year) : `${year} (chưa quyết định)`,
          }))}
          className={styles.year}
        />
      </div>
      <div className={styles.months}>
        {KINDS.map(({ key, label, none }) => {
          const days = calendar[key].filter(({ date }) => date.startsWith(nam));
          return (
            <div key={key}>
              <h3>
                {label} ({days.length})
              </h3>
              <ul className={panels.lines}>
                {days.length === 0 && <li className={ink.quiet}>{none}</li>}
                {days.map(({ date, name, decision }) => (
                  <li key={date}>
                    <span>
                      {dayWords(date)}: {name}
                      <br />
                      <span className={ink.quiet}>{decision ?? 'chưa rõ số văn bản'}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}
