import type { Impact } from '../../api/types.js';
import styles from './impact.module.css';

export function Figures({ impact }: { impact: Impact }) {
  const figures = [
    ['Hồ sơ đang giải quyết', impact.examined],
    ['Ngày hẹn đổi', impact.moved],
    ['sớm hơn', impact.earlier],
    ['muộn hơn', impact.later],
    ['Thành quá hạn ngay', impact.becomeLate],
    ['Thư xin lỗi sẽ nợ', impact.lettersOwed],
    ['Hết hạn của bước ngay', impact.stepsSpent],
    ...(impact.uncomputable > 0 ? ([['Không tính được ngày', impact.uncomputable]] as const) : []),
  ] as const;
  return (
    <dl className={styles.figures}>
      {figures.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{count.toLocaleString('vi-VN')}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How many promises move by how many days. */
export function Shifts({ shifts }: Pick<Impact, 'shifts'>) {
  if (shifts.length === 0) return null;
  const most = Math.max(...shifts.map(({ dossiers }) => dossiers));
  return (
    <div className={styles.bars}>
      {shifts.map(({ days, dossiers }) => (
        <div key={days}>
          <span>
            {days === 0 ? 'cùng ngày, khác giờ' : days > 0 ? `muộn ${days} ngày` : `sớm ${-days} ngày`}
          </span>
          <i style={{ width: `${Math.max((dossiers / most) * 100, 1)}%` }} />
          <span>{dossiers.toLocaleString('vi-VN')} hồ sơ</span>
        </div>
      ))}
    </div>
  );
}
