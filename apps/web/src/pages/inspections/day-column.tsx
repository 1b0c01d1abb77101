import { Link } from '@tanstack/react-router';
import { lateOn, mayGoOn, shortDay, standsOn } from './days.js';
import { TeamHalf } from './team-half.js';
import {
  HALF_WORDS,
  type Chosen,
  type Day,
  type Place,
  type Visit,
  type Week,
} from './inspection-queries.js';

interface DayColumnProps {
  readonly day: Day;
  readonly week: Week;
  readonly chosen: Chosen | null;
  readonly onPlace: (place: Place) => void;
  readonly onOpen: (visit: Visit) => void;
}

const HALVES = ['morning', 'afternoon'] as const;

/** One day: what was announced for it, then every team in the morning and in the afternoon. */
export function DayColumn({ day, week, chosen, onPlace, onOpen }: DayColumnProps) {
  const visits = week.visits.filter((visit) => visit.day === day.day);
  const announced = week.waiting.filter((one) => one.announced === day.day && !one.booked);
  const possible = mayGoOn(chosen, day);
  const teams = week.teams.filter(
    (team) => (standsOn(team, day) && possible) || visits.some((visit) => visit.team === team.id),
  );
  const kind = day.serviceDay ? 'day-service' : 'day-plain';
  const classes = ['day', kind, day.past ? 'day-past' : '', day.today ? 'day-today' : ''].join(' ');
  return (
    <section className={classes} aria-label={day.words}>
      <DayHead day={day} late={possible && lateOn(chosen, day)} />
      {announced.length > 0 && (
        <ul className="announced" aria-label="Đã báo người nộp ngày này, chưa xếp đoàn">
          {announced.map(({ code, applicant }) => (
            <li key={code}>
              {applicant} <span>chưa xếp đoàn</span>
            </li>
          ))}
        </ul>
      )}
      {possible && teams.length === 0 && <p className="quiet">Chưa có đoàn nào.</p>}
      {teams.length > 0 &&
        HALVES.filter((half) => day.halves.includes(half) || visits.some((visit) => visit.half === half)).map(
          (half) => (
            <div key={half} className="half">
              <h3>{HALF_WORDS[half]}</h3>
              {teams.map((team) => (
                <TeamHalf
                  key={team.id}
                  slot={{ team, day, half }}
                  visits={visits.filter((visit) => visit.half === half && visit.team === team.id)}
                  chosen={possible ? chosen : null}
                  onPlace={onPlace}
                  onOpen={onOpen}
                />
              ))}
            </div>
          ),
        )}
      <Sheets day={day} week={week} visits={visits} />
    </section>
  );
}

function DayHead({ day, late }: { day: Day; late: boolean }) {
  const [weekday = ''] = day.words.split(/ (?=\d)/);
  return (
    <h2 className="day-head">
      <span className="day-name">{weekday.charAt(0).toUpperCase() + weekday.slice(1)}</span>{' '}
      <span className="day-date">{shortDay(day.day)}</span>
      {day.today && <span className="day-note">Hôm nay</span>}
      {!day.working && <span className="day-note">{day.off?.name ?? 'Nghỉ'}</span>}
      {day.serviceDay && !day.past && <span className="day-note day-note-service">Ngày thẩm định</span>}
      {late && <span className="day-note day-note-late">Muộn so với hẹn trả</span>}
    </h2>
  );
}

/** The sheets teams take along. */
function Sheets({ day, week, visits }: { day: Day; week: Week; visits: readonly Visit[] }) {
  const going = week.teams.filter(({ id }) => visits.some((visit) => visit.team === id));
  if (going.length === 0) return null;
  return (
    <p className="sheets no-print">
      {going.map(({ id, name }) => (
        <Link key={id} to="/lich-tham-dinh" search={{ ngay: day.day, doan: id }}>
          In lịch {name}
        </Link>
      ))}
    </p>
  );
}
