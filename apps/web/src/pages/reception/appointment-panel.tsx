import { useQuery } from '@tanstack/react-query';
import { Alert, Spin } from 'antd';
import { hourOfIso } from '#kernel';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { dayWords, moneyWords, timeWords } from '../../words/dates.js';
import styles from './appointment-panel.module.css';
import { DayLedger } from './day-ledger.js';
import type { Draft } from './draft.js';
import { appointmentOf, type Appointment, type Way } from './queries.js';

/** The way chosen, or the only one. */
export function chosenWay(appointment: Appointment | undefined, way: string | null): Way | undefined {
  const ways = appointment?.ways ?? [];
  return ways.find(({ action }) => action === way) ?? (ways.length === 1 ? ways[0] : undefined);
}

/** Ngày hẹn trả if the dossier is received now, with the days it is counted from. */
export function AppointmentPanel({ draft: { procedure, channel, way } }: { draft: Draft }) {
  const { data, error, isLoading, refetch } = useQuery(appointmentOf(procedure, channel));
  if (procedure === null) {
    return (
      <p className={classes(ink.quiet, ink.small)}>
        Chọn thủ tục để thấy ngày hẹn trả, bảng tính từng ngày và mức phí.
      </p>
    );
  }
  if (isLoading) return <Spin description="Đang tính ngày hẹn…" />;
  if (!data) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  const chosen = chosenWay(data, way);
  return (
    <>
      {chosen ? <Promised way={chosen} /> : <p>Chọn trường hợp để thấy ngày hẹn trả.</p>}
      <Fee fee={data.fee} />
    </>
  );
}

function Promised({ way: { promise, phases, receivedAt } }: { way: Way }) {
  const { dueCurrent, provisional } = promise;
  return (
    <>
      <p className={styles.day} aria-live="polite">
        {dueCurrent === null ? 'theo thông báo' : dayWords(dueCurrent)}
      </p>
      <p>
        {dueCurrent !== null && <>trước {hourOfIso(dueCurrent)}, </>}
        nếu tiếp nhận lúc {receivedAt === null ? 'này' : timeWords(receivedAt)}.
      </p>
      {provisional !== null && (
        <Alert type="warning" showIcon title="Ngày hẹn tạm tính" description={provisional} />
      )}
      {phases.map((phase) => (
        <DayLedger key={phase.phase} phase={phase} />
      ))}
    </>
  );
}

function Fee({ fee }: Pick<Appointment, 'fee'>) {
  return (
    <section>
      <h3>Phí, lệ phí</h3>
      {fee === null ? (
        <p>Chưa có mức phí trong quy trình; thu theo thông báo của cơ quan.</p>
      ) : (
        <>
          <p>
            <b>{feeWords(fee)}</b>
            {fee.note !== null && `, ${fee.note}`}
          </p>
          <p className={classes(ink.quiet, ink.small)}>
            {fee.source}
            {fee.mark !== null && ` [${fee.mark}]`}
          </p>
        </>
      )}
    </section>
  );
}

function feeWords({ amount, currency }: NonNullable<Appointment['fee']>): string {
  if (amount === 0) return 'Không thu';
  return currency === 'USD' ? `${amount.toLocaleString('vi-VN')} USD` : moneyWords(amount);
}
