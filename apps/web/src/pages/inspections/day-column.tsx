import { Link } from '@tanstack/react-router';
import { dayOfIso, shortDay } from '#kernel';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import print from '../../parts/print.module.css';
import styles from './day-column.module.css';
import { lateOn, mayGoOn, standsOn } from './days.js';
import {
  HALF_WORDS,
  type Chosen,
  type Day,
  type Place,
  type Visit,
  type Week,
} from './inspection-queries.js';
import { TeamHalf } from './team-half.js';

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
  return (
    <section
      className={classes(
        styles.day,
        day.serviceDay ? styles.service : styles.plain,
        day.past && styles.past,
        day.today && styles.today,
      )}
      aria-label={day.words}
    >
      <DayHead day={day} late={possible && lateOn(chosen, day)} />
      {announced.length > 0 && (
        <ul className={styles.announced} aria-label="Đã báo người nộp ngày này, chưa xếp đoàn">
          {announced.map(({ code, applicant }) => (
            <li key={code}>
              {applicant} <span>chưa xếp đoàn</span>
            </li>
          ))}
        </ul>
      )}
      {possible && teams.length === 0 && <p className={classes(ink.quiet, styles.none)}>Chưa có đoàn nào.</p>}
      {teams.length > 0 &&
        HALVES.filter((half) => day.halves.includes(half) || visits.some((visit) => visit.half === half)).map(
          (half) => (
            <div key={half} className={styles.half}>
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
    <h2 className={styles.head}>
      <span>{weekday.charAt(0).toUpperCase() + weekday.slice(1)}</span>{' '}
      <span>{shortDay(dayOfIso(day.day))}</span>
      {day.today && <span className={styles.note}>Hôm nay</span>}
      {!day.working && <span className={styles.note}>{day.off?.name ?? 'Nghỉ'}</span>}
      {day.serviceDay && !day.past && (
        <span className={classes(styles.note, styles.noteService)}>Ngày thẩm định</span>
      )}
      {late && <span className={classes(styles.note, styles.noteLate)}>Muộn so với hẹn trả</span>}
    </h2>
  );
}

/** The sheets teams take along. */
function Sheets({ day, week, visits }: { day: Day; week: Week; visits: readonly Visit[] }) {
  const going = week.teams.filter(({ id }) => visits.some((visit) => visit.team === id));
  if (going.length === 0) return null;
  return (
    <p className={classes(styles.sheets, print.hidden)}>
      {going.map(({ id, name }) => (
        <Link key={id} to="/lich-tham-dinh" search={{ ngay: day.day, doan: id }}>
          In lịch {name}
        </Link>
      ))}
    </p>
  );
}
