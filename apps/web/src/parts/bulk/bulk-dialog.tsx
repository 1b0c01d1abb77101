import { Link } from '@tanstack/react-router';
import { Alert, Button, Modal } from 'antd';
import spacing from '../spacing.module.css';
import styles from './bulk-dialog.module.css';
import { countOf, outcomeOf, type BulkJob, type Outcome } from './bulk-job.js';
import type { Bulk } from './use-bulk.js';

/** What became of each dossier of a bulk action, while it runs and afterwards. */
export function BulkDialog({ bulk }: { bulk: Bulk }) {
  const { job, sending, close } = bulk;
  if (job === null) return null;
  return (
    <Modal
      open
      title={`${job.label}: ${job.items.length} hồ sơ`}
      onCancel={close}
      closable={!sending}
      mask={{ closable: false }}
      keyboard={!sending}
      width={640}
      footer={<Footer bulk={bulk} job={job} />}
    >
      <Summary bulk={bulk} job={job} />
      <ul className={styles.list} aria-label="Kết quả từng hồ sơ">
        {job.items.map(({ code, title }) => (
          <li key={code} className={styles.item}>
            <span className={styles.who}>
              <Link to="/ho-so/$code" params={{ code }} onClick={close}>
                {code}
              </Link>{' '}
              {title}
            </span>
            <Result outcome={outcomeOf(job, code)} sending={sending} />
          </li>
        ))}
      </ul>
    </Modal>
  );
}

function Summary({ bulk: { sending, problem }, job }: { bulk: Bulk; job: BulkJob }) {
  const [done, refused] = [countOf(job, 'done'), countOf(job, 'refused')];
  const [unknown, waiting] = [countOf(job, 'unknown'), countOf(job, 'waiting')];
  const parts = [
    `Đã xong ${done}`,
    ...(refused > 0 ? [`không làm được ${refused}`] : []),
    ...(unknown > 0 ? [`${sending ? 'đang gửi' : 'chưa rõ kết quả'} ${unknown}`] : []),
    ...(waiting > 0 ? [`chưa gửi ${waiting}`] : []),
  ];
  const open = unknown + waiting > 0 && !sending;
  const type = open ? 'warning' : refused > 0 ? 'error' : sending ? 'info' : 'success';
  return (
    <Alert
      type={type}
      showIcon
      role="status"
      title={`${parts.join(', ')}.`}
      description={open ? stoppedWords(problem?.detail, unknown) : undefined}
      className={spacing.below}
    />
  );
}

function stoppedWords(detail: string | undefined, unknown: number): string {
  const doubt =
    unknown > 0
      ? 'Hồ sơ “chưa rõ kết quả” có thể đã làm hoặc chưa; bấm Gửi lại để biết, hồ sơ đã làm rồi không bị làm lần nữa.'
      : 'Bấm Gửi lại để làm tiếp.';
  return [...(detail === undefined ? ['Việc gửi bị ngắt giữa chừng.'] : [detail]), doubt].join(' ');
}

function Footer({ bulk: { sending, again, close }, job }: { bulk: Bulk; job: BulkJob }) {
  const open = countOf(job, 'unknown') + countOf(job, 'waiting');
  return (
    <>
      {open > 0 && (
        <Button type="primary" loading={sending} onClick={again}>
          {sending ? 'Đang gửi' : `Gửi lại ${open} hồ sơ`}
        </Button>
      )}
      <Button
        onClick={close}
        disabled={sending}
        type={open > 0 ? 'default' : 'primary'}
        autoFocus={open === 0}
      >
        Đóng
      </Button>
    </>
  );
}

function Result({ outcome, sending }: { outcome: Outcome; sending: boolean }) {
  switch (outcome.kind) {
    case 'done':
      return <span className={styles.done}>Đã xong, nay là “{outcome.stateTitle}”</span>;
    case 'refused':
      return <span className={styles.refused}>{outcome.detail}</span>;
    case 'unknown':
      return <span className={styles.open}>{sending ? 'Đang gửi…' : 'Chưa rõ kết quả'}</span>;
    case 'waiting':
      return <span className={styles.open}>{sending ? 'Chờ gửi' : 'Chưa gửi'}</span>;
  }
}
