import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { timeWords } from '../../words/dates.js';
import { papersQuery, type Papers } from './dossier-queries.js';
import { localIso } from './local-time.js';

type PaperFile = Papers['otherFiles'][number];

/** The papers of the procedure with the files handed in. */
export function PapersTab({ code }: { code: string }) {
  const { data, error, refetch } = useQuery(papersQuery(code));
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} />;
  return (
    <ul className="papers">
      {data.papers.map(({ id, title, required, presented, files }) => (
        <li key={id}>
          <span className={`mark ${presented ? 'mark-good' : required ? 'mark-soon' : 'mark-paused'}`}>
            {presented ? 'Đã nộp' : required ? 'Còn thiếu' : 'Không bắt buộc'}
          </span>
          <div>
            {title}
            <Files code={code} files={files} />
          </div>
        </li>
      ))}
      {data.otherFiles.length > 0 && (
        <li>
          <span className="mark mark-good">Kèm theo</span>
          <div>
            Giấy tờ khác
            <Files code={code} files={data.otherFiles} />
          </div>
        </li>
      )}
    </ul>
  );
}

function Files({ code, files }: { code: string; files: readonly PaperFile[] }) {
  if (files.length === 0) return null;
  return (
    <ul>
      {files.map(({ id, name, size, shown, uploadedBy, uploadedAt }) => (
        <li key={id}>
          <a
            href={`/api/dossiers/${encodeURIComponent(code)}/papers/${id}/file${shown ? '?xem=1' : ''}`}
            target="_blank"
            rel="noreferrer"
          >
            {name}
          </a>{' '}
          <span className="quiet">
            {sizeWords(size)}, {uploadedBy.name} đưa lên {timeWords(localIso(uploadedAt))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function sizeWords(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024) return `${Math.max(1, Math.round(kilobytes))} kB`;
  return `${(kilobytes / 1024).toFixed(1).replace('.', ',')} MB`;
}
