import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { hourOfIso } from '#kernel';
import { LettersAfterEnd } from '../../parts/letters-after-end.js';
import styles from './today-line.module.css';
import type { Shown, Today } from './use-desk.js';

interface TodayLineProps {
  readonly today: Today | undefined;
  readonly waiting: number | undefined;
  /** All that is shown is finished and waits to be fetched. */
  readonly done: boolean;
}

/** “Hôm nay: 3 hồ sơ phải xong trước 17:00, 2 hồ sơ đã quá hạn …”: the first thing to read in the morning. */
export function TodayLine({ today, waiting, done }: TodayLineProps) {
  if (today === undefined) return <p className={styles.today}>Đang xem hôm nay phải làm gì…</p>;
  const duties = dutiesOf(today);
  return (
    <>
      {duties.length === 0 ? (
        <p className={styles.today}>{restWords(today, done, waiting)}</p>
      ) : (
        <Duties duties={duties} />
      )}
      <LettersAfterEnd {...today.lettersAfterEnd} />
    </>
  );
}

function Duties({ duties }: { duties: readonly Duty[] }) {
  return (
    <p className={styles.today}>
      <strong>Hôm nay:</strong>{' '}
      {duties.map(({ words, to, urgent }, index) => (
        <Fragment key={words}>
          <Link to="/ban-lam-viec" search={{ xem: to }} className={urgent ? styles.late : undefined}>
            {words}
          </Link>
          {index < duties.length - 1 ? ', ' : '.'}
        </Fragment>
      ))}
    </p>
  );
}

interface Duty {
  readonly words: string;
  readonly to: Shown;
  readonly urgent: boolean;
}

function dutiesOf({ counts, closes }: Today): readonly Duty[] {
  if (counts === null) return [];
  const { dueToday, overdue, stepToday, stepLate, apologyOwed } = counts;
  const before = closes === null ? 'trong hôm nay' : `trước ${hourOfIso(closes)}`;
  const duty = (n: number, words: string, to: Shown, urgent = false): readonly Duty[] =>
    n === 0 ? [] : [{ words: `${n} ${words}`, to, urgent }];
  return [
    ...duty(dueToday, `hồ sơ hẹn trả hôm nay, phải xong ${before}`, 'hom-nay'),
    ...duty(stepToday, `hồ sơ phải làm xong bước này ${before}`, 'hom-nay'),
    ...duty(stepLate, 'hồ sơ để quá thời hạn của bước', 'hom-nay', true),
    ...duty(overdue, 'hồ sơ đã quá hẹn trả', 'qua-han', true),
    ...duty(apologyOwed, 'thư xin lỗi phải gửi', 'no-thu-xin-loi', true),
  ];
}

function restWords({ counts }: Today, done: boolean, waiting = 0): string {
  if (counts === null)
    return `Bàn này có ${waiting.toLocaleString('vi-VN')} hồ sơ; hãy làm từ đầu danh sách.`;
  if (waiting === 0) return 'Hôm nay không có hồ sơ nào chờ bạn xử lý.';
  if (done)
    return 'Hôm nay chưa có việc nào đến hạn. Các hồ sơ dưới đây đã xử lý xong, chờ người nộp đến nhận.';
  return 'Hôm nay chưa có việc nào đến hạn. Hồ sơ gần hạn nhất ở đầu danh sách.';
}
