import { Alert } from 'antd';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import { dateWords, localIso, timeWords } from '../../words/dates.js';
import formStyles from './action-form.module.css';
import type { ActionOffer, Dossier } from './dossier-queries.js';

const CLOCKS: Readonly<Record<string, string>> = {
  restart: 'Thời hạn của cơ quan ngừng tính, nhận đủ thì tính lại từ đầu.',
  pause: 'Thời hạn của cơ quan ngừng tính, nhận đủ thì tính tiếp phần còn lại.',
  continue: 'Thời hạn của cơ quan vẫn tính.',
};

/** What must be known before the dossier is made to wait for its applicant. */
export function StopNote({ stop }: Pick<ActionOffer, 'stop'>) {
  if (stop === null) return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={stop.rule ?? 'Hồ sơ sẽ chờ người nộp'}
      description={
        <>
          {stop.rule !== null && <p>Hãy ghi đủ mọi mục trong lần này.</p>}
          <p>{waitWords(stop)}</p>
          <p>{CLOCKS[stop.clock] ?? ''}</p>
          {stop.sources.length > 0 && (
            <p className={classes(ink.quiet, ink.small)}>Căn cứ: {stop.sources.join('; ')}.</p>
          )}
        </>
      }
      className={formStyles.note}
    />
  );
}

/** The day is the server's; where it gives none, only the limit is told. */
function waitWords({ limit, until }: NonNullable<ActionOffer['stop']>): string {
  if (limit === null) return 'Không có quy định người nộp phải bổ sung trong bao lâu.';
  const end = until === null ? '' : `; làm hôm nay thì chậm nhất ${timeWords(localIso(until))}`;
  return `Người nộp có ${limit}${end}.`;
}

/** What is being handed over. */
export function HandOverNote({ result, offer }: { result: Dossier['result']; offer: ActionOffer }) {
  if (!offer.handsOver || result === null) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={result.title ?? 'Kết quả'}
      description={capital(resultWords(result))}
      className={formStyles.note}
    />
  );
}

/** Số 125/GCN-SYT ngày 17/08/2026 */
export function resultWords({ number, date }: NonNullable<Dossier['result']>): string {
  const day = `ngày ${dateWords(date)}`;
  return number === null ? `${day}, số chưa được ghi vào hệ thống` : `số ${number} ${day}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
