import { App } from 'antd';
import { useState } from 'react';
import { useFilters } from '../../parts/use-filters.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { DayColumn } from './day-column.js';
import type { Chosen, Place, Units, Visit, Week } from './inspection-queries.js';
import { PlanDialog } from './plan-dialog.js';
import styles from './planner.module.css';
import { TeamsDrawer } from './teams-drawer.js';
import { VisitDrawer } from './visit-drawer.js';
import { WaitingList } from './waiting-list.js';
import { WeekBar } from './week-bar.js';

/** The list of those who wait, and the days beside it. */
export function Planner({ week, units, error }: { week: Week; units: Units; error: unknown }) {
  const { message } = App.useApp();
  const [filters, change] = useFilters();
  const [place, setPlace] = useState<Place | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const chosen = chosenBy(week, filters['hoso']);
  const choose = (code: string | undefined): void => change({ hoso: code }, { replace: true });
  const planned = (): void => {
    setPlace(null);
    choose(undefined);
    void message.success('Đã xếp lịch.');
  };
  const opened = week.visits.find(({ id }) => id === open) ?? null;
  return (
    <>
      <WeekBar week={week} units={units} />
      <ProblemAlert error={error} />
      <div className={styles.planner}>
        <WaitingList week={week} chosen={chosen} onChoose={choose} />
        <Days week={week} chosen={chosen} onPlace={setPlace} onOpen={({ id }) => setOpen(id)} />
      </div>
      {chosen && place && (
        <PlanDialog chosen={chosen} place={place} onClose={() => setPlace(null)} onDone={planned} />
      )}
      {opened && (
        <VisitDrawer
          visit={opened}
          week={week}
          onClose={() => setOpen(null)}
          onMove={(code) => {
            setOpen(null);
            choose(code);
          }}
        />
      )}
      {filters['xem'] === 'doan' && (
        <TeamsDrawer
          unit={week.unit}
          mayPlan={week.mayPlan}
          today={week.today}
          onClose={() => change({ xem: undefined })}
        />
      )}
    </>
  );
}

interface DaysProps {
  readonly week: Week;
  readonly chosen: Chosen | null;
  readonly onPlace: (place: Place) => void;
  readonly onOpen: (visit: Visit) => void;
}

function Days({ week, chosen, onPlace, onOpen }: DaysProps) {
  const shown = week.days.filter(
    ({ day, working, off, weekday }) =>
      working ||
      (off?.name ?? null) !== null ||
      weekday <= 5 ||
      week.visits.some((visit) => visit.day === day),
  );
  const second = week.days[7]?.day;
  const weeks =
    second === undefined
      ? [shown]
      : [shown.filter(({ day }) => day < second), shown.filter(({ day }) => day >= second)];
  return (
    <section className={styles.weeks} aria-label="Các ngày">
      {chosen && <Hint chosen={chosen} />}
      {weeks.map((days) => (
        <div key={days[0]?.day} className={styles.days} style={{ gridTemplateColumns: widths(days) }}>
          {days.map((day) => (
            <DayColumn
              key={day.day}
              day={day}
              week={week}
              chosen={chosen}
              onPlace={onPlace}
              onOpen={onOpen}
            />
          ))}
        </div>
      ))}
    </section>
  );
}

/** Service days get the room. */
const widths = (days: Week['days']): string =>
  days.map(({ serviceDay, past }) => (serviceDay && !past ? 'minmax(0, 2.6fr)' : 'minmax(0, 1fr)')).join(' ');

function Hint({ chosen }: { chosen: Chosen }) {
  const what = chosen.kind === 'visit' ? 'chuyển' : 'xếp';
  return (
    <p className={styles.hint} role="status">
      Đang {what} <strong>{chosen.name}</strong>: chọn một lượt còn trống.
    </p>
  );
}

/** The dossier of the address: one that waits, or one that has a visit to move. */
function chosenBy({ waiting, visits, mayPlan }: Week, code: string | undefined): Chosen | null {
  if (code === undefined || !mayPlan) return null;
  const visit = visits.find((one) => one.dossier?.code === code && one.status === 'booked');
  if (visit) {
    const own = waiting.find((one) => one.code === code) ?? null;
    return { kind: 'visit', code, name: visit.dossier?.applicant ?? code, visit, waiting: own };
  }
  const found = waiting.find((one) => one.code === code && !one.booked);
  return found ? { kind: 'waiting', code, name: found.applicant, waiting: found } : null;
}
