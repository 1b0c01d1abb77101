import { Empty } from 'antd';
import { dayOfIso, shortDay } from '#kernel';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import print from '../../parts/print.module.css';
import { dateWords } from '../../words/dates.js';
import { lastDayWords } from './days.js';
import type { Chosen, Waiting, Week } from './inspection-queries.js';
import styles from './waiting-list.module.css';

interface WaitingListProps {
  readonly week: Week;
  readonly chosen: Chosen | null;
  readonly onChoose: (code: string | undefined) => void;
}

/** Dossiers without a place, the most pressing first. Choosing one again lets it go. */
export function WaitingList({ week, chosen, onChoose }: WaitingListProps) {
  const open = week.waiting.filter(({ booked }) => !booked);
  return (
    <section className={classes(styles.waiting, print.hidden)} aria-labelledby="cho-xep">
      <h2 id="cho-xep">
        Chưa xếp đoàn <span className={styles.count}>{open.length}</span>
      </h2>
      {week.mayPlan && open.length > 0 && (
        <p className={ink.quiet}>Chọn hồ sơ, rồi chọn một lượt còn trống.</p>
      )}
      {open.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="Mọi hồ sơ chờ thẩm định đã có lịch." />
      )}
      <ul>
        {open.map((one) => (
          <li key={one.code}>
            <button
              type="button"
              className={classes(styles.wait, chosen?.code === one.code && styles.chosen)}
              aria-pressed={chosen?.code === one.code}
              disabled={!week.mayPlan || one.suspended !== null}
              onClick={() => onChoose(chosen?.code === one.code ? undefined : one.code)}
            >
              <WaitingCard waiting={one} today={week.today} />
            </button>
          </li>
        ))}
      </ul>
      {week.moreWaiting && <p className={ink.quiet}>Chỉ hiện 300 hồ sơ có ngày hẹn sớm nhất.</p>}
    </section>
  );
}

const TONES = { late: styles.late, soon: styles.soon, calm: styles.calm };

function WaitingCard({ waiting, today }: { waiting: Waiting; today: string }) {
  const { applicant, code, procedure, stateTitle, due, announced, announcedPassed, suspended } = waiting;
  const last = lastDayWords(waiting, today);
  return (
    <>
      <span className={styles.name}>{applicant}</span>
      <span className={styles.code}>
        {code} · {procedure.code}
      </span>
      <span className={styles.step}>{stateTitle}</span>
      <span className={classes(styles.last, TONES[last.kind])}>{last.words}</span>
      <span className={styles.facts}>
        {due === null ? 'Chưa hẹn trả' : `Hẹn trả ${dateWords(due)}`}
        {waiting.stepDue !== null && ` · hạn của bước ${dateWords(waiting.stepDue)}`}
        {announced !== null &&
          ` · ${announcedPassed ? 'đã qua ngày báo' : 'đã báo ngày'} ${shortDay(dayOfIso(announced))}`}
        {announced !== null && waiting.lastDay.day !== null && announced > waiting.lastDay.day && (
          <strong className={styles.late}> (ngày đã báo muộn so với hẹn trả)</strong>
        )}
        {suspended !== null && ' · đang tạm dừng'}
      </span>
    </>
  );
}
