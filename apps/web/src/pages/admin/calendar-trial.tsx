import { Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import panels from '../../parts/panel.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { AddChange } from './calendar-add-change.js';
import { CalendarEffect } from './calendar-effect.js';
import styles from './calendar-trial.module.css';
import { changeWords, type DayChange } from './day-change.js';
import { CSRF, type CalendarView } from './queries.js';
import tools from './tools.module.css';
import { useChange } from './use-change.js';

/** Changes gathered by hand, and what they would do to every open promise. Nothing is saved by trying. */
export function CalendarTrial({ calendar }: { calendar: CalendarView }) {
  const [changes, setChanges] = useState<readonly DayChange[]>([]);
  const trial = useChange(
    (body: { changes: DayChange[] }) =>
      answer(
        api.POST('/api/calendars/{id}/try', { params: { path: { id: calendar.id }, header: CSRF }, body }),
      ),
    { touches: [], quiet: true },
  );
  const set = (next: readonly DayChange[]): void => {
    setChanges(next);
    // What was computed for other changes would mislead.
    trial.reset();
  };
  return (
    <section className={panels.panel}>
      <h2>Thử một thay đổi trước khi áp dụng</h2>
      <AddChange
        undecided={calendar.years.filter(({ decided }) => !decided).map(({ year }) => year)}
        onAdd={(change) => set([...changes, change])}
      />
      <Gathered changes={changes} onDrop={(index) => set(changes.filter((_, at) => at !== index))} />
      {changes.length > 0 && (
        <div className={classes(tools.tools, styles.below)}>
          <Button
            type={trial.data ? 'default' : 'primary'}
            loading={trial.isPending}
            onClick={() => trial.mutate({ changes: [...changes] })}
          >
            Xem tác động tới các ngày hẹn
          </Button>
        </div>
      )}
      <ProblemAlert error={trial.error} />
      {trial.data && (
        <CalendarEffect trial={trial.data} calendar={calendar} changes={changes} onSaved={() => set([])} />
      )}
    </section>
  );
}

function Gathered({ changes, onDrop }: { changes: readonly DayChange[]; onDrop: (index: number) => void }) {
  return (
    <ul className={panels.lines}>
      {changes.map((change, index) => (
        <li key={`${change.kind}${change.from}${change.to}${change.name}`}>
          <span>
            {changeWords(change)} <span className={ink.quiet}>({change.decision})</span>
          </span>
          <Button
            size="small"
            onClick={() => onDrop(index)}
            aria-label={`Bỏ thay đổi: ${changeWords(change)}`}
          >
            Bỏ
          </Button>
        </li>
      ))}
    </ul>
  );
}
