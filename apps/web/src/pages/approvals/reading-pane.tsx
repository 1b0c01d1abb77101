import { Link } from '@tanstack/react-router';
import { Alert, Spin } from 'antd';
import { useState } from 'react';
import { DueTag } from '../../parts/due-tag.js';
import ink from '../../parts/ink.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import spacing from '../../parts/spacing.module.css';
import { dateWords, timeWords } from '../../words/dates.js';
import { SignBy } from './approval-list.js';
import { DraftFile } from './draft-file.js';
import styles from './reading-pane.module.css';
import {
  useReading,
  whyNotSigned,
  type ApprovalAct,
  type ApprovalReading,
  type ApprovalRow,
} from './use-approvals.js';

/** Right side: all there is to read before signing. */
export function ReadingPane({ row }: { row: ApprovalRow }) {
  const { data, error, isPending, refetch } = useReading(row);
  const why = whyNotSigned(row);
  return (
    <article className={styles.reading} aria-label={`Hồ sơ ${row.code}`}>
      <h2 className={styles.title}>{row.applicant.name}</h2>
      <p className={styles.sub}>
        {row.procedure.title} ({row.procedure.code}).{' '}
        <Link to="/ho-so/$code" params={{ code: row.code }}>
          Mở hồ sơ {row.code}
        </Link>
      </p>
      {why !== null && (
        <Alert type="warning" showIcon title="Chưa ký được" description={why} className={spacing.below} />
      )}
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {isPending && <Spin description="Đang mở hồ sơ…" />}
      {data && <Reading reading={data} row={row} />}
    </article>
  );
}

function Reading({ reading, row }: { reading: ApprovalReading; row: ApprovalRow }) {
  return (
    <>
      <DraftFile code={row.code} />
      <Summary reading={reading} row={row} />
      <Draft reading={reading} />
      <Section title="Đã xử lý">
        {reading.work.length === 0 ? (
          <p>Chưa có ai xử lý sau khi tiếp nhận.</p>
        ) : (
          <Acts acts={reading.work} />
        )}
      </Section>
      <Papers papers={reading.papers} />
      <History history={reading.history} key={row.code} />
    </>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

const CHANNELS: Readonly<Record<string, string>> = {
  direct: 'trực tiếp',
  online: 'trực tuyến',
  post: 'bưu chính',
};

function Summary({ reading, row }: { reading: ApprovalReading; row: ApprovalRow }) {
  const { applicant, channel, receivedAt, dueOriginal, ownerUnit, result } = reading;
  return (
    <dl className={styles.facts}>
      <Fact name="Hạn ký">
        <SignBy row={row} /> <span className={ink.note}>trình lúc {timeWords(row.submittedAt)}</span>
      </Fact>
      <Fact name="Hẹn trả">
        <DueTag
          inline
          due={row.dueCurrent}
          remaining={row.remaining}
          overdue={row.overdue}
          stopped={row.suspended !== null}
        />
        {dueOriginal !== null && row.dueCurrent !== null && dueOriginal !== row.dueCurrent && (
          <span className={ink.note}> hẹn lần đầu {dateWords(dueOriginal)}</span>
        )}
      </Fact>
      <Fact name="Đơn vị trình">{ownerUnit}</Fact>
      {result && (
        <Fact name="Kết quả">
          {result.title}
          {result.validity && `, hiệu lực ${result.validity}`}
        </Fact>
      )}
      <Fact name="Người nộp">
        {[applicant.name, applicant.identifier, applicant.phone].filter(Boolean).join(', ')}
      </Fact>
      {receivedAt !== null && (
        <Fact name="Tiếp nhận">
          {timeWords(receivedAt)}, {CHANNELS[channel] ?? channel}
        </Fact>
      )}
    </dl>
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

function Draft({ reading: { draft, result } }: { reading: ApprovalReading }) {
  if (draft === null) return null;
  const { who, also } = draft.told;
  const what = also.find((one) => one.startsWith('soạn ')) ?? '';
  const isResult = result !== null && what.includes('kết quả');
  return (
    <Section title="Dự thảo trình ký">
      <p>
        <strong>{isResult ? result.title : upperFirst(what.replace(/^soạn /, ''))}</strong>, {who} soạn lúc{' '}
        {timeWords(draft.at)}.
      </p>
    </Section>
  );
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Acts({ acts }: { acts: readonly ApprovalAct[] }) {
  return (
    <ol className={styles.acts}>
      {acts.map(({ at, step, label, told }) => (
        <li key={`${at}${label}`}>
          <div>
            <strong>{label}</strong> <span className={ink.note}>{step}</span>
          </div>
          <div className={ink.note}>
            {told.who}, {timeWords(at)}
          </div>
          {told.details.length > 0 && (
            <dl className={styles.given}>
              {told.details.map((detail) => (
                <div key={detail.label}>
                  <dt>{detail.label}</dt>
                  <dd>{detail.text}</dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ol>
  );
}

function Papers({ papers }: { papers: ApprovalReading['papers'] }) {
  if (papers.length === 0) return null;
  const held = papers.filter((paper) => paper.held).length;
  return (
    <Section title={`Giấy tờ (${held}/${papers.length})`}>
      <ul className={styles.papers}>
        {papers.map(({ id, title, required, held: isHeld }) => (
          <li key={id}>
            <span className={isHeld ? styles.held : styles.missing}>
              {isHeld ? 'Có' : required ? 'Thiếu' : 'Không có'}
            </span>{' '}
            {title}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function History({ history }: { history: readonly ApprovalAct[] }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.part}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>Nhật ký đầy đủ ({history.length} dòng)</summary>
      {open && (
        <ol className={styles.story}>
          {history.map(({ at, told, label }) => (
            <li key={`${at}${label}`}>
              <time>{timeWords(at)}</time> {told.text}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
