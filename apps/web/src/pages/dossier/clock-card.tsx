import { DueTag } from '../../parts/due-tag.js';
import ink from '../../parts/ink.module.css';
import { timeWords } from '../../words/dates.js';
import cardStyles from './card.module.css';
import styles from './clock-card.module.css';
import type { Dossier } from './dossier-queries.js';
import { InlineButton } from './inline-button.js';

/** Whose time runs, how much is left, and what was promised. */
export function ClockCard({ dossier, onLedger }: { dossier: Dossier; onLedger: () => void }) {
  const { clock, promise, finishedAt, endedAt } = dossier;
  const done = finishedAt !== null || endedAt !== null;
  return (
    <section className={cardStyles.card} aria-labelledby="thoi-han">
      <h2 id="thoi-han">Thời hạn</h2>
      <DueTag
        due={promise.dueCurrent}
        remaining={
          clock.remaining.minutes === null
            ? null
            : { minutes: clock.remaining.minutes, words: clock.remaining.words }
        }
        overdue={promise.overdue}
        stopped={clock.state === 'waiting' || clock.state === 'suspended'}
        finished={done}
      />
      <p>{clock.words}</p>
      {clock.since !== null && <p className={ink.quiet}>Ngừng tính từ {timeWords(clock.since)}.</p>}
      <dl className={styles.facts}>
        <Fact name="Hẹn trả lần đầu" value={promise.dueOriginal} />
        {promise.dueCurrent !== promise.dueOriginal && (
          <Fact name="Hẹn trả hiện nay" value={promise.dueCurrent} none="đang ngừng tính" />
        )}
        <StepDue clock={clock} />
        {finishedAt !== null && <Fact name="Đã xử lý xong" value={finishedAt} />}
      </dl>
      {promise.provisional !== null && <p className={ink.quiet}>{promise.provisional}</p>}
      <InlineButton onClick={onLedger}>Bảng tính từng ngày</InlineButton>
    </section>
  );
}

function Fact({ name, value, none = 'chưa có' }: { name: string; value: string | null; none?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value === null ? none : timeWords(value)}</dd>
    </div>
  );
}

function StepDue({ clock: { step, state } }: { clock: Dossier['clock'] }) {
  if (step === null) return null;
  return (
    <>
      <Fact name="Vào bước này" value={step.enteredAt} />
      {step.due !== null && state !== 'suspended' && (
        <div>
          <dt>Hạn của bước</dt>
          <dd>
            {timeWords(step.due)}
            {step.remaining === null ? '' : ` (${step.remaining.words})`}
          </dd>
        </div>
      )}
      {step.spent && (
        <div>
          <dt>Hạn của bước</dt>
          <dd className={styles.late}>đã hết</dd>
        </div>
      )}
    </>
  );
}
