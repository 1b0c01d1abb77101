import { dayOfIso, shortWeekday, weekdayOf } from '#kernel';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import { dateWords } from '../../words/dates.js';
import styles from './day-ledger.module.css';
import type { Way } from './queries.js';

/** One phase of the promise, day by day: what was counted and why not. */
export function DayLedger({ phase }: { phase: Way['phases'][number] }) {
  const { limit, mark, source, days } = phase;
  const sums = days.reduce<readonly number[]>(
    (before, { counted }) => [...before, Math.round(((before.at(-1) ?? 0) + counted) * 100) / 100],
    [],
  );
  return (
    <section>
      <h3>
        {limit}
        {mark !== null && <span className={classes(ink.quiet, ink.small)}> [{mark}]</span>}
      </h3>
      <p className={classes(ink.quiet, ink.small)}>{source}</p>
      <div className={styles.ledger} tabIndex={0} role="region" aria-label={`Bảng từng ngày: ${limit}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Ngày</th>
              <th scope="col" className={styles.number}>
                Tính đến
              </th>
              <th scope="col">Vì sao</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ date, counted, why }, at) => (
              <tr key={date} className={counted === 0 ? styles.notCounted : undefined}>
                <td>
                  {shortWeekday(weekdayOf(dayOfIso(date)))} {dateWords(date)}
                </td>
                <td className={styles.number}>
                  {counted === 0 ? '–' : (sums[at] ?? 0).toLocaleString('vi-VN')}
                </td>
                <td>{why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
