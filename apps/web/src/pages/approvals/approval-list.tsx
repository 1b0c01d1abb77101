import { useEffect, useRef } from 'react';
import { urgencyOf, workingTime } from '../../words/remaining.js';
import { timeWords } from '../../words/dates.js';
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
    <ul className="waiting" aria-label="Hồ sơ chờ ký">
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
    <li ref={line} className={`waiting-line${isCurrent ? ' waiting-current' : ''}`}>
      <label className="waiting-tick">
        <input
          type="checkbox"
          checked={chosen.has(code)}
          onChange={() => onChoose(code)}
          aria-label={`Chọn hồ sơ ${code}`}
        />
      </label>
      <button type="button" className="waiting-open" aria-current={isCurrent} onClick={() => onOpen(code)}>
        <span className="waiting-name">{applicant.name}</span>
        <span className="waiting-what">
          {signatureOf(row)?.label ?? row.stateTitle}
          <small>
            {procedure.code}, {code}
          </small>
        </span>
        <span className="waiting-marks">
          <SignBy row={row} />
          <Marks row={row} />
        </span>
      </button>
    </li>
  );
}

/** “còn 1 ngày 3 giờ làm việc để ký”. */
export function SignBy({ row: { stepDeadline, submittedAt, suspended } }: { row: ApprovalRow }) {
  const shown = `Trình lúc ${timeWords(submittedAt)}`;
  if (stepDeadline === null) {
    return (
      <span className="sign-by step-calm" title={shown}>
        {suspended === null ? 'không có hạn ký' : 'đang tạm dừng'}
      </span>
    );
  }
  const { minutes } = stepDeadline.remaining;
  return (
    <span className={`sign-by step-${urgencyOf(minutes)}`} title={shown}>
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
      {row.overdue && <span className="mark mark-late">Quá hẹn trả</span>}
      {row.apology === 'owed' && <span className="mark mark-soon">Nợ thư xin lỗi</span>}
      {blocked !== null && row.apology !== 'owed' && <span className="mark mark-paused">Chưa ký được</span>}
    </>
  );
}
