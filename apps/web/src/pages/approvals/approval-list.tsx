import { useEffect, useRef } from 'react';
import { classes } from '../../parts/classes.js';
import { Mark } from '../../parts/mark.js';
import urgency from '../../parts/urgency.module.css';
import { timeWords } from '../../words/dates.js';
import { urgencyOf, workingTime } from '../../words/remaining.js';
import styles from './approval-list.module.css';
import { signatureOf, whyNotSigned, type ApprovalRow } from './use-approvals.js';

interface Props {
  readonly rows: readonly ApprovalRow[];
  readonly current: string | null;
  readonly onOpen: (code: string) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (code: string) => void;
}

/** Left side: what waits, the most urgent first. */
export function ApprovalList(props: Props) {
  return (
    <ul className={styles.list} aria-label="Hồ sơ chờ ký">
      {props.rows.map((row) => (
        <Waiting key={row.code} row={row} {...props} />
      ))}
    </ul>
  );
}

function Waiting({ row, current, onOpen, chosen, onChoose }: Props & { row: ApprovalRow }) {
  const { code, applicant, procedure } = row;
  const line = useRef<HTMLLIElement>(null);
  const isCurrent = code === current;
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={line} className={classes(styles.line, isCurrent && styles.current)}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={chosen.has(code)}
          onChange={() => onChoose(code)}
          aria-label={`Chọn hồ sơ ${code}`}
        />
      </label>
      <button type="button" className={styles.open} aria-current={isCurrent} onClick={() => onOpen(code)}>
        <span className={styles.name}>{applicant.name}</span>
        <span className={styles.what}>
          {signatureOf(row)?.label ?? row.stateTitle}
          <small>
            {procedure.code}, {code}
          </small>
        </span>
        <span className={styles.marks}>
          <SignBy row={row} />
          <Marks row={row} />
        </span>
      </button>
    </li>
  );
}

const TONES = { late: urgency.late, soon: urgency.soon, calm: styles.calm };

/** “còn 1 ngày 3 giờ làm việc để ký”. */
export function SignBy({ row: { stepDeadline, submittedAt, suspended } }: { row: ApprovalRow }) {
  const shown = `Trình lúc ${timeWords(submittedAt)}`;
  if (stepDeadline === null) {
    return (
      <span className={classes(styles.signBy, styles.calm)} title={shown}>
        {suspended === null ? 'không có hạn ký' : 'đang tạm dừng'}
      </span>
    );
  }
  const { minutes } = stepDeadline.remaining;
  return (
    <span className={classes(styles.signBy, TONES[urgencyOf(minutes)])} title={shown}>
      {signByWords(stepDeadline.remaining)}
    </span>
  );
}

function signByWords({
  minutes,
  words,
}: {
  readonly minutes: number | null;
  readonly words: string;
}): string {
  if (minutes === null) return words;
  return minutes < 0 ? `quá hạn ký ${workingTime(minutes)}` : `còn ${workingTime(minutes)} làm việc để ký`;
}

function Marks({ row }: { row: ApprovalRow }) {
  const blocked = whyNotSigned(row);
  return (
    <>
      {row.overdue && <Mark tone="late">Quá hẹn trả</Mark>}
      {row.apology === 'owed' && <Mark tone="soon">Nợ thư xin lỗi</Mark>}
      {blocked !== null && row.apology !== 'owed' && <Mark tone="paused">Chưa ký được</Mark>}
    </>
  );
}
