import { classes } from '../../parts/classes.js';
import unseen from '../../parts/visually-hidden.module.css';
import type { Chosen, Place, Visit } from './inspection-queries.js';
import { HALF_WORDS } from './inspection-queries.js';
import styles from './team-half.module.css';

interface TeamHalfProps {
  readonly slot: Omit<Place, 'place'>;
  readonly visits: readonly Visit[];
  readonly chosen: Chosen | null;
  readonly onPlace: (place: Place) => void;
  readonly onOpen: (visit: Visit) => void;
}

/** The places of a team in half a day; free ones can be taken while a dossier is chosen. */
export function TeamHalf({ slot, visits, chosen, onPlace, onOpen }: TeamHalfProps) {
  const { team, day, half } = slot;
  const most = Math.max(team.perHalf, ...visits.map(({ place }) => place));
  const places = Array.from({ length: most }, (_, index) => index + 1);
  return (
    <div className={styles.half}>
      <h4>
        {team.name} <Away slot={slot} />
      </h4>
      <ol>
        {places.map((place) => {
          const visit =
            visits.find((one) => one.place === place && one.status === 'booked') ??
            visits.find((one) => one.place === place);
          if (visit) return <li key={place}>{<Taken visit={visit} moving={chosen} onOpen={onOpen} />}</li>;
          if (day.past) return null;
          return (
            <li key={place}>
              <button
                type="button"
                className={classes(styles.slot, styles.free)}
                disabled={chosen === null}
                onClick={() => onPlace({ ...slot, place })}
              >
                {place}. {chosen === null ? 'trống' : 'xếp vào đây'}
                <span className={unseen.hidden}>
                  {chosen === null ? '' : ` ${chosen.name}`}: {team.name}, {HALF_WORDS[half].toLowerCase()}{' '}
                  {day.words}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** Members away that day, and who goes in their place. */
function Away({ slot: { team, day } }: { slot: TeamHalfProps['slot'] }) {
  const away = team.members.flatMap(({ name, absences }) => {
    const found = absences.find(({ from, to }) => from <= day.day && day.day <= to);
    return found ? [`${name} vắng, ${found.acting.name} làm thay`] : [];
  });
  return away.length === 0 ? null : <span className={styles.away}>{away.join('; ')}</span>;
}

interface TakenProps {
  readonly visit: Visit;
  readonly moving: Chosen | null;
  readonly onOpen: (visit: Visit) => void;
}

const STATUS = { booked: styles.booked, done: styles.done, lapsed: undefined };

function Taken({ visit, moving, onOpen }: TakenProps) {
  const { dossier, place, status, late, result } = visit;
  if (dossier === null)
    return <span className={classes(styles.slot, styles.held)}>{place}. Đã có hồ sơ khác</span>;
  const chosen = moving?.code === dossier.code;
  return (
    <button
      type="button"
      className={classes(styles.slot, STATUS[status], chosen && styles.chosen)}
      onClick={() => onOpen(visit)}
    >
      <span className={styles.name}>
        {place}. {dossier.applicant}
      </span>
      <span className={styles.facts}>{dossier.procedure.code}</span>
      {status === 'done' && <span className={styles.result}>{result?.label ?? 'Đã thẩm định'}</span>}
      {status === 'booked' && late !== null && <span className={styles.late}>Muộn</span>}
      {status === 'booked' && dossier.overdue && <span className={styles.late}>Quá hạn</span>}
    </button>
  );
}
