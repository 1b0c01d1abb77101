import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { classes } from '../../parts/classes.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { dayWords } from '../../words/dates.js';
import { TODAY, type TodayList } from './queries.js';
import styles from './today-strip.module.css';
import { count } from './words.js';

/** What must be done today, before any table: each number opens its dossiers. */
export function TodayStrip() {
  const { data, error, refetch } = useQuery(TODAY);
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  const next = data ? dayWords(data.nextWorkingDay) : 'ngày làm việc tới';
  return (
    <section className={styles.strip} aria-label="Việc hôm nay">
      <Tile
        list="overdue"
        tone="late"
        value={data?.counters.overdue}
        title="Đang quá hạn"
        note="chưa giải quyết xong"
      />
      <Tile
        list="apology_owed"
        tone="late"
        value={data?.counters.apology_owed}
        title="Nợ văn bản xin lỗi"
        note="phải gửi trước khi trình ký; kể cả hồ sơ đã trả kết quả"
      />
      <Tile
        list="due_today"
        tone="soon"
        value={data?.counters.due_today}
        title="Đến hạn hôm nay"
        note={data ? dayWords(data.today) : ''}
      />
      <Tile
        list="due_next"
        tone="soon"
        value={data?.counters.due_next}
        title="Đến hạn ngày làm việc tới"
        note={next}
      />
    </section>
  );
}

interface TileProps {
  readonly list: TodayList;
  readonly tone: 'late' | 'soon';
  readonly value: number | undefined;
  readonly title: string;
  readonly note: string;
}

const TONES = { late: styles.late, soon: styles.soon };

function Tile({ list, tone, value, title, note }: TileProps) {
  const calm = value === 0;
  return (
    <Link
      to="/theo-doi/ho-so"
      search={{ viec: list }}
      className={classes(styles.tile, calm ? styles.calm : TONES[tone])}
    >
      <span className={styles.number}>{value === undefined ? '…' : count(value)}</span>
      <span className={styles.title}>{title}</span>
      <span className={styles.note}>{calm ? 'không có hồ sơ nào' : note}</span>
    </Link>
  );
}
