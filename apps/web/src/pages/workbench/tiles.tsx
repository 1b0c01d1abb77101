import type { DeskCounters } from '../../api/types.js';
import { useFilters } from '../../parts/use-filters.js';
import { classes } from '../../parts/classes.js';
import styles from './tiles.module.css';
import type { Shown } from './use-desk.js';

interface Tile {
  readonly label: string;
  readonly show: Shown | undefined;
  readonly count: number | undefined;
  readonly tone: 'late' | 'soon' | 'calm';
}

const TONES = { late: styles.late, soon: styles.soon, calm: undefined };

/** Exact counters; each opens its dossiers. */
export function Tiles({
  counters,
  today,
}: {
  counters: DeskCounters | undefined;
  today: number | null | undefined;
}) {
  const [{ xem, cua }, change] = useFilters();
  const mine = cua !== 'don-vi';
  const tiles: readonly Tile[] = [
    ...(mine && today !== null
      ? [{ label: 'Phải làm hôm nay', show: 'hom-nay', count: today, tone: 'soon' } as const]
      : []),
    { label: 'Chờ xử lý', show: undefined, count: counters?.waiting, tone: 'calm' },
    { label: 'Sắp đến hạn', show: 'sap-den-han', count: counters?.dueSoon, tone: 'soon' },
    { label: 'Quá hạn', show: 'qua-han', count: counters?.overdue, tone: 'late' },
    { label: 'Tạm dừng', show: 'tam-dung', count: counters?.suspended, tone: 'calm' },
    { label: 'Nợ thư xin lỗi', show: 'no-thu-xin-loi', count: counters?.apologyOwed, tone: 'late' },
  ];
  return (
    <div className={styles.tiles} role="group" aria-label="Bộ đếm">
      {tiles.map(({ label, show, count, tone }) => (
        <button
          key={label}
          type="button"
          className={classes(styles.tile, count && TONES[tone])}
          aria-pressed={xem === show}
          onClick={() => change({ xem: show })}
        >
          <span className={styles.count}>{count === undefined ? '–' : count.toLocaleString('vi-VN')}</span>
          <span className={styles.label}>{label}</span>
        </button>
      ))}
    </div>
  );
}
