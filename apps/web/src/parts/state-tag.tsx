import './tags.css';

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
}

/** Where a dossier is, and what is wrong with it. */
export function StateTag({
  title,
  suspended = null,
  overdue = false,
  apology = 'none',
  letter = null,
  ended = false,
}: StateTagProps) {
  const paused = suspended !== null && suspended !== false;
  return (
    <span className="state">
      <span className={`state-step${ended ? ' state-ended' : ''}`}>{title}</span>
      {overdue && <span className="mark mark-late">Quá hạn</span>}
      {paused && (
        <span className="mark mark-paused" title={typeof suspended === 'string' ? suspended : undefined}>
          Tạm dừng
        </span>
      )}
      {apology === 'owed' && <span className="mark mark-soon">Nợ thư xin lỗi</span>}
      {letter === 'late' && <span className="mark mark-late">Xin lỗi muộn</span>}
      {letter === 'timely' && <span className="mark mark-good">Đã xin lỗi, hẹn lại</span>}
    </span>
  );
}
