import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import { Mark } from '../../parts/mark.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { ChooseFiles } from '../../parts/uploads/choose-files.js';
import { OnItsWay } from '../../parts/uploads/on-its-way.js';
import type { Uploads } from '../../parts/uploads/use-uploads.js';
import { papersQuery, type PaperFile, type Papers } from './dossier-queries.js';
import { FileList } from './file-list.js';
import papersStyles from './papers.module.css';
import { ResultDraftsPart } from './result-drafts.js';
import { useDraftUploads, usePaperUploads } from './use-dossier-uploads.js';

/** Files under none of the procedure's papers, as the server calls them. */
const OTHER = 'other';

/** The papers of the procedure with the files handed in, and a place for more where papers may come now. */
export function PapersTab({ code }: { code: string }) {
  const { data, error, refetch } = useQuery(papersQuery(code));
  const uploads = usePaperUploads(code);
  const drafts = useDraftUploads(code);
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active title={false} />;
  const { adding, papers, otherFiles } = data;
  const place = { code, uploads: adding.allowed ? uploads : null };
  return (
    <>
      <ResultDraftsPart code={code} uploads={drafts} />
      <p className={classes(ink.quiet, ink.small)}>{addingWords(adding)}</p>
      <ul className={papersStyles.papers}>
        {papers.map((paper) => (
          <Paper
            key={paper.id}
            {...place}
            id={paper.id}
            mark={markOf(paper)}
            title={paper.title}
            files={paper.files}
          />
        ))}
        {(otherFiles.length > 0 || adding.allowed) && (
          <Paper
            {...place}
            id={OTHER}
            mark={otherFiles.length > 0 ? ['good', 'Kèm theo'] : ['paused', 'Nếu có']}
            title="Giấy tờ khác"
            files={otherFiles}
          />
        )}
      </ul>
    </>
  );
}

function addingWords({ allowed, why }: Papers['adding']): string {
  if (!allowed) return why ?? '';
  return 'Đang nhận giấy tờ: tệp đưa lên được ghi vào diễn biến cùng việc kế tiếp của hồ sơ.';
}

type Mark = readonly [kind: 'good' | 'soon' | 'paused', words: string];

function markOf({ presented, required, files }: Papers['papers'][number]): Mark {
  if (presented) return ['good', 'Đã nộp'];
  if (files.length > 0) return ['good', 'Có tệp'];
  return required ? ['soon', 'Còn thiếu'] : ['paused', 'Không bắt buộc'];
}

interface PaperProps {
  readonly code: string;
  readonly id: string;
  readonly title: string;
  readonly mark: Mark;
  readonly files: readonly PaperFile[];
  /** null where nothing may be added. */
  readonly uploads: Uploads | null;
}

function Paper({ code, id, title, mark: [kind, words], files, uploads }: PaperProps) {
  return (
    <li
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        uploads?.send(id, [...event.dataTransfer.files]);
      }}
    >
      <Mark tone={kind}>{words}</Mark>
      <div>
        <div className={papersStyles.withUpload}>
          <span>{title}</span>
          {uploads !== null && (
            <ChooseFiles
              label="Tải tệp"
              of={title}
              paper={id}
              onChosen={(chosen) => uploads.send(id, chosen)}
            />
          )}
        </div>
        <FileList code={code} files={files} under="papers" />
        {uploads?.sending
          .filter(({ paper }) => paper === id)
          .map((one) => (
            <OnItsWay key={one.id} one={one} uploads={uploads} />
          ))}
      </div>
    </li>
  );
}
