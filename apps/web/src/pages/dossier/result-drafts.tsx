import { useQuery } from '@tanstack/react-query';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { ChooseFiles } from '../../parts/uploads/choose-files.js';
import { OnItsWay } from '../../parts/uploads/on-its-way.js';
import type { Uploads } from '../../parts/uploads/use-uploads.js';
import formStyles from './action-form.module.css';
import { resultDraftsQuery } from './dossier-queries.js';
import { FileList } from './file-list.js';

const ACCEPT = '.pdf,.docx';
const PAPER = 'result_draft';

interface Props {
  readonly code: string;
  readonly uploads: Uploads;
  /** In a form the place for a draft is shown also while there is none. */
  readonly inForm?: boolean;
}

/** What the agency draws up for signature: the versions, and a place for the next where it is this person's to bring. */
export function ResultDraftsPart({ code, uploads, inForm = false }: Props) {
  const { data, error } = useQuery(resultDraftsQuery(code));
  if (error) return <ProblemAlert error={error} />;
  if (!data) return null;
  const { drafts, adding } = data;
  if (drafts.length === 0 && !adding.allowed) return null;
  return (
    <section className={formStyles.drafts} aria-labelledby={`du-thao${inForm ? '-viec' : ''}`}>
      <h3 id={`du-thao${inForm ? '-viec' : ''}`}>Dự thảo trình ký</h3>
      {adding.allowed && (
        <>
          <ChooseFiles
            label={drafts.length === 0 ? 'Đưa dự thảo lên' : 'Đưa bản mới lên'}
            of="dự thảo trình ký"
            paper={PAPER}
            accept={ACCEPT}
            multiple={false}
            onChosen={(files) => uploads.send(PAPER, files)}
          />
          <p className={classes(ink.quiet, ink.small)}>
            PDF hoặc Word. Lãnh đạo đọc bản mới nhất trước khi ký; các bản trước vẫn được giữ. Người nộp không
            thấy dự thảo.
          </p>
        </>
      )}
      {uploads.sending.map((one) => (
        <OnItsWay key={one.id} one={one} uploads={uploads} />
      ))}
      <FileList code={code} files={drafts} under="result-drafts" />
    </section>
  );
}
