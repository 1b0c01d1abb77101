import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Spin } from 'antd';
import { classes } from '../../parts/classes.js';
import print from '../../parts/print.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { dateWords, dayWords } from '../../words/dates.js';
import styles from './day-sheet.module.css';
import { HALF_WORDS, scheduleQuery, type Schedule } from './inspection-queries.js';

/** The sheet a team takes along for a day, on screen and on paper. */
export function DaySheet({ day, team }: { day: string; team: string }) {
  const schedule = useQuery(scheduleQuery(day, team));
  return (
    <>
      <div className={classes(styles.tools, print.hidden)}>
        <Link to="/lich-tham-dinh">Về lịch thẩm định</Link>
        <Button type="primary" disabled={!schedule.data} onClick={() => window.print()}>
          In
        </Button>
      </div>
      <ProblemAlert error={schedule.error} onRetry={() => void schedule.refetch()} />
      {schedule.isPending && <Spin description="Đang tải…" />}
      {schedule.data && <Sheet schedule={schedule.data} />}
    </>
  );
}

function Sheet({ schedule: { day, unitLabel, team, visits } }: { schedule: Schedule }) {
  return (
    <article className={styles.sheet}>
      <p className={styles.unit}>{unitLabel}</p>
      <h1>Lịch đi thẩm định</h1>
      <p className={styles.day}>
        {dayWords(day).replace(/^./, (letter) => letter.toUpperCase())}, {team.name}
      </p>
      <ul className={styles.members}>
        {team.members.map(({ id, name, absences }, index) => (
          <li key={id}>
            {name}
            {index === 0 && ' (trưởng đoàn)'}
            {absences[0] && `: vắng, ${absences[0].acting.name} đi thay`}
          </li>
        ))}
      </ul>
      {visits.length === 0 && <p>Ngày này đoàn không có lịch.</p>}
      {visits.length > 0 && <SheetTable visits={visits} />}
      <div className={styles.sign}>
        <p>Người lập lịch</p>
        <p>Trưởng đoàn</p>
      </div>
    </article>
  );
}

const HEADS = ['Buổi', 'Cơ sở', 'Thủ tục', 'Hẹn trả', 'Kết quả, ghi chú'] as const;

function SheetTable({ visits }: Pick<Schedule, 'visits'>) {
  return (
    <table>
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {visits.map(({ id, half, place, dossier, stepTitle, phone, address, result }) => (
          <tr key={id}>
            <td data-head={HEADS[0]}>
              {HALF_WORDS[half]}, lượt {place}
            </td>
            <td data-head={HEADS[1]}>
              <strong>{dossier?.applicant}</strong>
              <span className={styles.address}>{address === '' ? 'Chưa ghi địa chỉ' : address}</span>
              <span>
                {dossier?.code}
                {phone !== '' && `, ĐT ${phone}`}
              </span>
            </td>
            <td data-head={HEADS[2]}>
              {dossier?.procedure.code} {dossier?.procedure.title}
              <span>{stepTitle}</span>
            </td>
            <td data-head={HEADS[3]}>{dossier?.due ? dateWords(dossier.due) : 'chưa hẹn'}</td>
            <td data-head={HEADS[4]} className={styles.note}>
              {result?.label}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
