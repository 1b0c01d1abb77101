import { Button, Popconfirm } from 'antd';
import { dateWords } from '../../words/dates.js';
import type { SubstitutionLine } from './queries.js';
import { momentWords, seatWords } from './words.js';
import './admin.css';

const DAYS = 28;
const DAY = 86_400_000;

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
    <ul className="rows">
      {rows.map((one) => (
        <li key={one.id} className="row row-substitution">
          <span>
            <strong>{one.acting.name}</strong> <span className="faint">làm thay</span>{' '}
            <strong>{one.absent.name}</strong>
            <br />
            <span className="faint">{one.seat === null ? 'mọi chức danh' : seatWords(one.seat)}</span>
          </span>
          <span>
            {dateWords(one.from)} đến hết {dateWords(one.to)}
            <br />
            <span className="faint">{one.reason === '' ? 'không ghi căn cứ' : one.reason}</span>
          </span>
          <span>
            {onEnd !== null && <Strip from={one.from} to={one.to} today={today} />}
            <span className="faint">
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
            <span className="mark">{one.state === 'ended' ? 'kết thúc trước hạn' : 'đã hết hạn'}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Four weeks from the Monday of this one. */
function Strip({ from, to, today }: { from: string; to: string; today: string }) {
  const monday = Date.parse(today) - ((new Date(today).getUTCDay() + 6) % 7) * DAY;
  const days = Array.from({ length: DAYS }, (_, index) =>
    new Date(monday + index * DAY).toISOString().slice(0, 10),
  );
  return (
    <span className="strip" role="img" aria-label={`từ ${dateWords(from)} đến hết ${dateWords(to)}`}>
      {days.map((day, index) => {
        const on = from <= day && day <= to ? ' strip-on' : '';
        const now = day === today ? ' strip-today' : '';
        return (
          <span
            key={day}
            className={`${index % 7 > 4 ? 'strip-weekend' : ''}${on}${now}`}
            title={dateWords(day)}
          />
        );
      })}
    </span>
  );
}
