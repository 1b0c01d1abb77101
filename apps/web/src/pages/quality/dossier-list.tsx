import { Link } from '@tanstack/react-router';
import { Grid, Pagination, Table, type TableColumnsType } from 'antd';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import print from '../../parts/print.module.css';
import { StateTag } from '../../parts/state-tag.js';
import { dateWords, timeWords } from '../../words/dates.js';
import cards from './cards.module.css';
import figure from './figure-link.module.css';
import quality from './quality.module.css';
import type { CountedDossier } from './queries.js';

export interface DossierListProps {
  readonly dossiers: readonly CountedDossier[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly onPage: (page: number) => void;
}

/** Dossiers with their promise and what came of it. Cards on a phone. */
export function DossierList({ dossiers, total, page, size, onPage }: DossierListProps) {
  const wide = Grid.useBreakpoint().md ?? true;
  return (
    <>
      {wide ? (
        <Table<CountedDossier>
          size="small"
          rowKey="code"
          columns={COLUMNS}
          dataSource={[...dossiers]}
          pagination={false}
          locale={{ emptyText: 'Không có hồ sơ nào.' }}
        />
      ) : (
        <Cards dossiers={dossiers} />
      )}
      <Pagination
        className={classes(quality.pages, print.hidden)}
        current={page}
        pageSize={size}
        total={total}
        hideOnSinglePage
        showSizeChanger={false}
        onChange={onPage}
      />
    </>
  );
}

const day = (iso: string | null): string => (iso === null ? '–' : dateWords(iso));

const COLUMNS: TableColumnsType<CountedDossier> = [
  { title: 'Hồ sơ', dataIndex: 'code', width: 190, render: (_, { code }) => <CodeLink code={code} /> },
  { title: 'Người nộp', dataIndex: 'applicant', width: 170 },
  {
    title: 'Thủ tục',
    dataIndex: 'procedure',
    render: (_, { procedure, procedureTitle, unit }) => (
      <>
        <div className={quality.twoLines} title={procedureTitle}>
          {procedure} {procedureTitle}
        </div>
        <div className={ink.note}>{unit}</div>
      </>
    ),
  },
  { title: 'Tiếp nhận', width: 100, render: (_, { receivedAt }) => day(receivedAt) },
  { title: 'Hẹn trả', width: 150, render: (_, dossier) => <Promised dossier={dossier} /> },
  { title: 'Xong ngày', width: 100, render: (_, { finishedAt }) => day(finishedAt) },
  { title: 'Đang ở', width: 230, render: (_, dossier) => <Where dossier={dossier} /> },
];

function CodeLink({ code }: { code: string }) {
  return (
    <Link to="/ho-so/$code" params={{ code }} className={figure.link}>
      {code}
    </Link>
  );
}

/** The promise in force, and the first one where it was moved. */
function Promised({ dossier: { dueOriginal, dueCurrent } }: { dossier: CountedDossier }) {
  const due = dueCurrent ?? dueOriginal;
  if (due === null) return <>chưa hẹn</>;
  const moved = dueOriginal !== null && dueOriginal !== due;
  return (
    <>
      <div>{timeWords(due)}</div>
      {moved && <div className={ink.note}>hẹn đầu {dateWords(dueOriginal)}</div>}
    </>
  );
}

function Where({ dossier }: { dossier: CountedDossier }) {
  const { stateTitle, turn, overdue, apology, letter, finishedAt, times } = dossier;
  return (
    <>
      <StateTag
        title={stateTitle}
        overdue={overdue}
        apology={apology}
        letter={letter}
        ended={finishedAt !== null}
      />
      {turn !== null && <div className={ink.note}>{turn}</div>}
      {times > 1 && <div className={ink.note}>được đếm {times} lần</div>}
    </>
  );
}

function Cards({ dossiers }: { dossiers: readonly CountedDossier[] }) {
  if (dossiers.length === 0) return <p>Không có hồ sơ nào.</p>;
  return (
    <ul className={cards.cards}>
      {dossiers.map((dossier) => (
        <li key={dossier.code}>
          <h2>
            <CodeLink code={dossier.code} />
          </h2>
          <p>{dossier.applicant}</p>
          <p className={ink.note}>
            {dossier.procedure} {dossier.procedureTitle}
          </p>
          <dl className={cards.lines}>
            <div>
              <dt>Hẹn trả</dt>
              <dd>
                <Promised dossier={dossier} />
              </dd>
            </div>
            <div>
              <dt>Xong ngày</dt>
              <dd>{day(dossier.finishedAt)}</dd>
            </div>
          </dl>
          <Where dossier={dossier} />
        </li>
      ))}
    </ul>
  );
}
