import './draft-file.css';
import { useQuery } from '@tanstack/react-query';
import { Grid } from 'antd';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { timeWords } from '../../words/dates.js';
import { sizeWords } from '../../words/sizes.js';
import { resultDraftsQuery, type ResultDrafts } from '../dossier/dossier-queries.js';
import { fileAddress } from '../dossier/file-list.js';
import { localIso } from '../dossier/local-time.js';

type DraftVersion = ResultDrafts['drafts'][number];

/** What is to be signed, before everything else: in the pane where the browser shows PDF, else as a link. */
export function DraftFile({ code }: { code: string }) {
  const { data, error } = useQuery(resultDraftsQuery(code));
  const wide = Grid.useBreakpoint().md ?? true;
  if (error) return <ProblemAlert error={error} />;
  const [newest, ...older] = data?.drafts ?? [];
  if (data === undefined) return null;
  if (newest === undefined) return <p className="reading-part facts-note">Chưa có tệp dự thảo kèm theo.</p>;
  const inPane = wide && newest.shown && navigator.pdfViewerEnabled;
  return (
    <section className="reading-part draft-file" aria-labelledby="ban-du-thao">
      <h3 id="ban-du-thao">Tệp dự thảo để đọc</h3>
      <p>
        <Version code={code} draft={newest} />
      </p>
      {inPane && (
        <iframe
          key={newest.id}
          className="draft-pane"
          title={`Bản dự thảo ${newest.name}`}
          src={fileAddress(code, 'result-drafts', newest)}
        />
      )}
      {older.length > 0 && (
        <details>
          <summary>Các bản trước ({older.length})</summary>
          <ul>
            {older.map((draft) => (
              <li key={draft.id}>
                <Version code={code} draft={draft} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Version({ code, draft }: { code: string; draft: DraftVersion }) {
  const { name, version, size, uploadedBy, uploadedAt } = draft;
  return (
    <>
      <a href={fileAddress(code, 'result-drafts', draft)} target="_blank" rel="noreferrer">
        {name}
      </a>{' '}
      <span className="facts-note">
        lần {version}, {sizeWords(size)}, {uploadedBy.name} đưa lên {timeWords(localIso(uploadedAt))}
      </span>
    </>
  );
}
