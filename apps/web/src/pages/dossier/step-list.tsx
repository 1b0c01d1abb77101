import ink from '../../parts/ink.module.css';
import { timeWords } from '../../words/dates.js';
import type { Dossier, HistoryEntry } from './dossier-queries.js';
import styles from './step-list.module.css';

/** The way of a dossier from top to bottom: what it passed, where it is, what ordinarily follows. */
export function StepList({ dossier, entries }: { dossier: Dossier; entries: readonly HistoryEntry[] }) {
  const { stateTitle, turn, ahead, endedAt } = dossier;
  const left = entries.filter(({ kind, from, to }) => kind !== 'opened' && from !== to);
  const entered = left.at(-1)?.at ?? entries[0]?.at;
  return (
    <ol className={styles.steps} aria-label="Các bước của hồ sơ">
      {left.map((entry) => (
        <li key={entry.revision} className={styles.past}>
          <strong>{fromTitle(entry, entries)}</strong>
          <span className={ink.quiet}>
            xong {timeWords(entry.at)}, {entry.label}
          </span>
        </li>
      ))}
      <li className={styles.now} aria-current="step">
        <strong>{stateTitle}</strong>
        <span>
          {turn === null
            ? 'đã kết thúc'
            : [...new Set([turn.roleLabel, turn.unitLabel])].filter(Boolean).join(', ')}
          {entered === undefined ? '' : `, từ ${timeWords(entered)}`}
        </span>
      </li>
      {endedAt === null &&
        ahead.map(({ name, title, who }) => (
          <li key={name} className={styles.ahead}>
            <strong>{title}</strong>
            {who !== null && <span className={ink.quiet}>{who}</span>}
          </li>
        ))}
    </ol>
  );
}

/** A step is known by the title under which it was entered; the first is where reception happens. */
function fromTitle({ from, revision }: HistoryEntry, entries: readonly HistoryEntry[]): string {
  const before = entries.findLast(
    (entry) => entry.revision < revision && entry.to === from && entry.told.entered !== null,
  );
  return before?.told.entered ?? 'Tiếp nhận hồ sơ';
}
