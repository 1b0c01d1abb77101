import { useQuery } from '@tanstack/react-query';
import { Alert, Skeleton } from 'antd';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { timeWords } from '../../words/dates.js';
import { lettersQuery, type Dossier } from './dossier-queries.js';
import { localIso } from './local-time.js';

const KINDS: Readonly<Record<string, string>> = {
  apology: 'Văn bản xin lỗi và hẹn lại ngày trả',
  supplement: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
  refusal: 'Phiếu từ chối giải quyết hồ sơ',
  closure: 'Thông báo dừng giải quyết hồ sơ',
  remedy: 'Văn bản yêu cầu khắc phục',
};

/** Letters the agency owes and those it has issued. */
export function LettersTab({ dossier }: { dossier: Dossier }) {
  const { data, error, refetch } = useQuery(lettersQuery(dossier.code));
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} />;
  return (
    <>
      {dossier.promise.apology === 'owed' && (
        <Alert
          type="error"
          showIcon
          title="Nợ văn bản xin lỗi"
          description={
            dossier.finishedAt === null
              ? 'Hồ sơ đã quá hạn; lãnh đạo chưa ký được khi chưa phát hành văn bản xin lỗi.'
              : 'Hồ sơ đã quá hạn trả mà chưa phát hành văn bản xin lỗi.'
          }
          style={{ marginBottom: 12 }}
        />
      )}
      {data.letters.length === 0 && <p className="quiet">Chưa có văn bản nào.</p>}
      <ul className="papers">
        {data.letters.map(({ kind, status, revision, at }) => (
          <li key={`${kind}${revision}${status}`}>
            <span className={`mark ${status === 'issued' ? 'mark-good' : 'mark-soon'}`}>
              {status === 'issued' ? 'Đã phát hành' : 'Phải soạn'}
            </span>
            <div>
              {KINDS[kind] ?? kind}
              <br />
              <span className="quiet">{timeWords(localIso(at))}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
