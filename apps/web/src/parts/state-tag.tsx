import { classes } from './classes.js';
import { Mark } from './mark.js';
import styles from './state-tag.module.css';

export interface StateTagProps {
  /** The step or end, as its procedure names it. */
  readonly title: string;
  /** Not null, or true: suspended by the head or the leader. */
  readonly suspended?: string | boolean | null;
  readonly overdue?: boolean;
  readonly apology?: string;
  /** How an issued apology came. */
  readonly letter?: 'timely' | 'late' | null;
  readonly ended?: boolean;
  /** The step in bold, where it is what the line is about. */
  readonly strong?: boolean;
}

/** Where a dossier is, and what is wrong with it. */
export function StateTag({
  title,
  suspended = null,
  overdue = false,
  apology = 'none',
  letter = null,
  ended = false,
  strong = false,
}: StateTagProps) {
  return (
    <span className={styles.state}>
      <span className={classes(ended && styles.ended, strong && styles.strong)}>{title}</span>
      {overdue && <Mark tone="late">Quá hạn</Mark>}
      <Suspended suspended={suspended} />
      {apology === 'owed' && <Mark tone="soon">Nợ thư xin lỗi</Mark>}
      {letter === 'late' && <Mark tone="late">Xin lỗi muộn</Mark>}
      {letter === 'timely' && <Mark tone="good">Đã xin lỗi, hẹn lại</Mark>}
    </span>
  );
}

function Suspended({ suspended = null }: Pick<StateTagProps, 'suspended'>) {
  if (suspended === null || suspended === false) return null;
  return (
    <Mark tone="paused" title={typeof suspended === 'string' ? suspended : undefined}>
      Tạm dừng
    </Mark>
  );
}
