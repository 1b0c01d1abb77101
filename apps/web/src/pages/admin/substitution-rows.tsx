import { Button, Popconfirm } from 'antd';
import { daysFrom, localDay, mondayOf } from '#kernel';
import { Badge } from '../../parts/badge.js';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import { dateWords } from '../../words/dates.js';
import type { SubstitutionLine } from './queries.js';
import rowStyles from './rows.module.css';
import styles from './substitution-rows.module.css';
import { momentWords, seatWords } from './words.js';

const DAYS = 28;

/** Substitutions with both names, their days on a strip of four weeks, and an end to those that still run. */
export function SubstitutionRows({
  rows,
  today,
  onEnd,
}: {
  rows: readonly SubstitutionLine[];
  today: string;
  onEnd: ((id: string) => void) | null;
}) {
  return (
    <ul className={rowStyles.rows}>
      {rows.map((one) => (
        <li key={one.id} className={classes(rowStyles.row, rowStyles.substitution)}>
          <span>
            <strong>{one.acting.name}</strong> <span className={ink.quiet}>làm thay</span>{' '}
            <strong>{one.absent.name}</strong>
            <br />
            <span className={ink.quiet}>{one.seat === null ? 'mọi chức danh' : seatWords(one.seat)}</span>
          </span>
          <span>
            {dateWords(one.from)} đến hết {dateWords(one.to)}
            <br />
            <span className={ink.quiet}>{one.reason === '' ? 'không ghi căn cứ' : one.reason}</span>
          </span>
          <span>
            {onEnd !== null && <Strip from={one.from} to={one.to} today={today} />}
            <span className={ink.quiet}>
              {one.made.name} giao lúc {momentWords(one.made.at)}
              {one.ended !== null && `; ${one.ended.name} kết thúc lúc ${momentWords(one.ended.at)}`}
            </span>
          </span>
          {onEnd !== null ? (
            <Popconfirm
              title="Kết thúc việc làm thay?"
              description={`Từ lúc này ${one.acting.name} không còn làm thay ${one.absent.name}.`}
              okText="Kết thúc"
              cancelText="Thôi"
              onConfirm={() => onEnd(one.id)}
            >
              <Button>Kết thúc</Button>
            </Popconfirm>
          ) : (
            <Badge>{one.state === 'ended' ? 'kết thúc trước hạn' : 'đã hết hạn'}</Badge>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Four weeks from the Monday of this one. */
function Strip({ from, to, today }: { from: string; to: string; today: string }) {
  const days = daysFrom(mondayOf(localDay(today)), DAYS);
  return (
    <span className={styles.strip} role="img" aria-label={`từ ${dateWords(from)} đến hết ${dateWords(to)}`}>
      {days.map((day, index) => {
        return (
          <span
            key={day}
            className={classes(
              index % 7 > 4 && styles.weekend,
              from <= day && day <= to && styles.on,
              day === today && styles.today,
            )}
            title={dateWords(day)}
          />
        );
      })}
    </span>
  );
}
