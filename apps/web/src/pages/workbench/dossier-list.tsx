import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, type MouseEvent } from 'react';
import { classes } from '../../parts/classes.js';
import { DueTag } from '../../parts/due-tag.js';
import { StateTag } from '../../parts/state-tag.js';
import urgency from '../../parts/urgency.module.css';
import { timeWords } from '../../words/dates.js';
import { urgencyOf } from '../../words/remaining.js';
import styles from './dossier-list.module.css';
import type { DeskRow } from './use-desk.js';

interface ListProps {
  readonly rows: readonly DeskRow[];
  /** Also shows whose work each is: the unit's desk. */
  readonly whose: boolean;
  readonly current: string | null;
  readonly onCurrent: (code: string) => void;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (code: string) => void;
  readonly onChooseAll: () => void;
}

/** A table on an office screen, cards on a phone: the style sheet decides. */
export function DossierList(props: ListProps) {
  const { rows, whose, chosen, onChooseAll } = props;
  const all = rows.length > 0 && rows.every(({ code }) => chosen.has(code));
  return (
    <table className={styles.list} aria-label="Hồ sơ">
      <thead>
        <tr>
          <th className={styles.tick}>
            <input
              type="checkbox"
              checked={all}
              onChange={onChooseAll}
              aria-label="Chọn tất cả hồ sơ đang hiện"
            />
          </th>
          <th aria-sort="ascending" title="Danh sách xếp theo ngày hẹn trả">
            Hẹn trả ↑
          </th>
          <th>Hồ sơ</th>
          <th>Thủ tục</th>
          <th>Bước</th>
          <th>Hạn của bước</th>
          {whose && <th>Người xử lý</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <DossierLine key={row.code} row={row} {...props} />
        ))}
      </tbody>
    </table>
  );
}

function DossierLine({ row, whose, current, onCurrent, chosen, onChoose }: ListProps & { row: DeskRow }) {
  const navigate = useNavigate();
  const line = useRef<HTMLTableRowElement>(null);
  const { code } = row;
  const isCurrent = current === code;
  useEffect(() => {
    if (isCurrent) line.current?.focus({ preventScroll: true });
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const open = ({ target }: MouseEvent): void => {
    if (target instanceof HTMLElement && target.closest('a, input, label') !== null) return;
    if (window.getSelection()?.toString()) return;
    void navigate({ to: '/ho-so/$code', params: { code } });
  };
  return (
    <tr
      ref={line}
      className={classes(styles.line, isCurrent && styles.current, chosen.has(code) && styles.chosen)}
      tabIndex={isCurrent ? 0 : -1}
      onClick={open}
      onFocus={() => onCurrent(code)}
    >
      <td className={styles.tick}>
        <label>
          <input
            type="checkbox"
            checked={chosen.has(code)}
            onChange={() => onChoose(code)}
            aria-label={`Chọn hồ sơ ${code}`}
          />
        </label>
      </td>
      <Cells row={row} whose={whose} />
    </tr>
  );
}

function Cells({ row, whose }: { row: DeskRow; whose: boolean }) {
  const { code, applicant, procedure, turn, assignee } = row;
  return (
    <>
      <td>
        <DueTag
          inline="phone"
          due={row.dueCurrent}
          remaining={row.remaining}
          overdue={row.overdue}
          stopped={row.suspended !== null}
          finished={row.finished}
        />
      </td>
      <td className={styles.who}>
        <span className={styles.name}>{applicant.name}</span>
        <Link to="/ho-so/$code" params={{ code }} className={styles.code} tabIndex={-1}>
          {code}
        </Link>
      </td>
      <td className={styles.procedure}>
        <span title={procedure.title}>{procedure.title}</span>
        <small>{procedure.code}</small>
      </td>
      <td>
        <StateTag
          title={row.stateTitle}
          suspended={row.suspended}
          apology={row.apology}
          letter={row.letter}
        />
      </td>
      <td className={styles.step}>
        <StepEnd row={row} />
      </td>
      {whose && (
        <td className={styles.turn}>
          <span>{assignee?.name ?? turn?.roleLabel ?? ''}</span>
          <small>{assignee ? turn?.roleLabel : (turn?.unitLabel ?? '')}</small>
        </td>
      )}
    </>
  );
}

const TONES = { late: urgency.late, soon: urgency.soon, calm: undefined };

function StepEnd({ row: { stepDeadline, stepLate } }: { row: DeskRow }) {
  if (stepDeadline === null && stepLate) return <span className={urgency.late}>đã quá thời hạn</span>;
  if (stepDeadline === null) return <span className={styles.none}>–</span>;
  const { minutes, words } = stepDeadline.remaining;
  return (
    <>
      <span className={TONES[urgencyOf(minutes)]}>{words}</span>
      <small>đến {timeWords(stepDeadline.due)}</small>
    </>
  );
}
