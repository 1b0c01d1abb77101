import './tags.css';

export interface StateTagProps {
  /** The step or end, as its procedure names it. */
  readonly title: string;
  /** Not null, or true: suspended by the head or the leader. */
  readonly suspended?: string | boolean | null;
  readonly overdue?: boolean;
  readonly apology?: string;
  readonly ended?: boolean;
}

/** Where a dossier is, and what is wrong with it. */
export function StateTag({
  title,
  suspended = null,
  overdue = false,
  apology = 'none',
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
    </span>
  );
}
