import ink from '../../parts/ink.module.css';
import { PageTitle } from '../../parts/page-title.js';
import { StateTag } from '../../parts/state-tag.js';
import { dateWords } from '../../words/dates.js';
import { resultWords } from './action-notes.js';
import styles from './dossier-head.module.css';
import type { Dossier } from './dossier-queries.js';

const CHANNELS: Readonly<Record<string, string>> = {
  direct: 'trực tiếp',
  online: 'trực tuyến',
  post: 'bưu chính',
};

/** Which dossier this is, whose, and where it stands. */
export function DossierHead({ dossier }: { dossier: Dossier }) {
  const { code, procedure, applicant, turn, promise, channel } = dossier;
  const { suspended, receivedAt, openedAt, endedAt, assigned, stateTitle, result } = dossier;
  const numbers = [applicant.identifier, applicant.phone].filter((part) => part !== '');
  return (
    <header className={styles.head}>
      <PageTitle>
        <span className={styles.code}>{code}</span> {applicant.name}
      </PageTitle>
      <p className={ink.quiet}>
        {procedure.title} ({procedure.code}, lần ban hành {procedure.issue})
      </p>
      <StateTag
        strong
        title={stateTitle}
        suspended={suspended}
        overdue={promise.overdue}
        apology={promise.apology}
        letter={promise.letter}
        ended={endedAt !== null}
      />
      <dl className={styles.facts}>
        <Fact name="Đang đến lượt">
          {turn === null
            ? 'không còn ai'
            : [...new Set([turn.roleLabel, turn.unitLabel])].filter((part) => part !== null).join(', ')}
        </Fact>
        {assigned.map(({ role, name }) => (
          <Fact key={role} name={`${role} thụ lý`}>
            {name}
          </Fact>
        ))}
        <Fact name="Nộp">
          {openedAt === null ? '' : dateWords(openedAt)} ({CHANNELS[channel] ?? channel})
        </Fact>
        <Fact name="Tiếp nhận">{receivedAt === null ? 'chưa' : dateWords(receivedAt)}</Fact>
        {result !== null && <Fact name="Kết quả">{resultWords(result)}</Fact>}
        {numbers.length > 0 && <Fact name="Giấy tờ, điện thoại">{numbers.join(' · ')}</Fact>}
      </dl>
    </header>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
