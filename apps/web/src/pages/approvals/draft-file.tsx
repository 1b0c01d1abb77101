import { useQuery } from '@tanstack/react-query';
import { Grid } from 'antd';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { resultDraftsQuery } from '../dossier/dossier-queries.js';
import { fileAddress, FileList } from '../dossier/file-list.js';
import styles from './draft-file.module.css';
import reading from './reading-pane.module.css';

/** What is to be signed, before everything else: in the pane where the browser shows PDF, else as a link. */
export function DraftFile({ code }: { code: string }) {
  const { data, error } = useQuery(resultDraftsQuery(code));
  const wide = Grid.useBreakpoint().md ?? true;
  if (error) return <ProblemAlert error={error} />;
  const [newest, ...older] = data?.drafts ?? [];
  if (data === undefined) return null;
  if (newest === undefined)
    return <p className={classes(reading.part, ink.note)}>Chưa có tệp dự thảo kèm theo.</p>;
  const inPane = wide && newest.shown && navigator.pdfViewerEnabled;
  return (
    <section className={classes(reading.part, styles.file)} aria-labelledby="ban-du-thao">
      <h3 id="ban-du-thao">Tệp dự thảo để đọc</h3>
      <FileList code={code} files={[newest]} under="result-drafts" />
      {inPane && (
        <iframe
          key={newest.id}
          className={styles.pane}
          title={`Bản dự thảo ${newest.name}`}
          src={fileAddress(code, 'result-drafts', newest)}
        />
      )}
      {older.length > 0 && (
        <details>
          <summary>Các bản trước ({older.length})</summary>
          <FileList code={code} files={older} under="result-drafts" />
        </details>
      )}
    </section>
  );
}
