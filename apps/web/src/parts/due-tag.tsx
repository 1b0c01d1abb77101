import { timeWords } from '../words/dates.js';
import { urgencyOf, type Urgency } from '../words/remaining.js';
import { classes } from './classes.js';
import styles from './due-tag.module.css';

export interface DueTagProps {
  /** The promise in force, local ISO; null while none runs. */
  readonly due: string | null;
  /** Working time left as the server says it; `minutes` is null where no promise runs. */
  readonly remaining?: { readonly minutes: number | null; readonly words: string } | null;
  readonly overdue?: boolean;
  /** The clock stands still: waiting for the applicant, or suspended. */
  readonly stopped?: boolean;
  readonly finished?: boolean;
  /** Words and date on one line, for narrow places; `phone`: on a telephone, where no heading says what the date is. */
  readonly inline?: boolean | 'phone';
}

const KINDS = {
  late: styles.late,
  soon: styles.soon,
  calm: styles.calm,
  done: styles.done,
  paused: styles.paused,
};

/** How much time is left for a promise, by colour and in words, with the promised date. */
export function DueTag({
  due,
  remaining,
  overdue = false,
  stopped = false,
  finished = false,
  inline = false,
}: DueTagProps) {
  const { kind, words } = saying({ due, remaining, overdue, stopped, finished });
  const onOneLine = inline === 'phone' ? styles.inlineOnPhone : inline && styles.inline;
  return (
    <span className={classes(styles.due, KINDS[kind], onOneLine)}>
      <span className={styles.words}>{words}</span>
      {due !== null && <span className={styles.date}>{timeWords(due)}</span>}
    </span>
  );
}

function saying(props: Omit<DueTagProps, 'inline'>): { kind: Urgency | 'paused' | 'done'; words: string } {
  const { due, remaining, overdue, stopped, finished } = props;
  if (finished && overdue) return { kind: 'late', words: 'đã xử lý xong, trễ hẹn' };
  if (finished) return { kind: 'done', words: 'đã xử lý xong' };
  const running = remaining ? remaining.minutes !== null : due !== null;
  const kind = stopped || !(running || overdue) ? 'paused' : urgencyOf(remaining?.minutes ?? null, overdue);
  return { kind, words: remaining?.words ?? guessed(props) };
}

/** Where the server has not said how long is left. */
function guessed({ due, overdue, stopped }: Pick<DueTagProps, 'due' | 'overdue' | 'stopped'>): string {
  if (stopped) return 'đang tạm dừng';
  if (overdue) return 'đã quá hạn';
  return due === null ? 'chưa hẹn' : 'trong hạn';
}
