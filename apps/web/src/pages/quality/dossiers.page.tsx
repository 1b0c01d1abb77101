import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Spin } from 'antd';
import { useFilters } from '../../parts/use-filters.js';
import { classes } from '../../parts/classes.js';
import { PageTitle } from '../../parts/page-title.js';
import print from '../../parts/print.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { dateWords } from '../../words/dates.js';
import { DossierList } from './dossier-list.js';
import quality from './quality.module.css';
import { figureDossiers, todayDossiers, type FigureName, type TodayList } from './queries.js';
import { count, CUTS, TODAY_TITLES } from './words.js';

const PAGE = 50;

/** The dossiers behind a number: exactly those it counts. */
export default function CountedDossiersPage() {
  const [filters] = useFilters();
  const list = filters['viec'];
  return list !== undefined && list in TODAY_TITLES ? <OfToday list={list as TodayList} /> : <OfFigure />;
}

function usePage(): readonly [number, (page: number) => void] {
  const [filters, change] = useFilters();
  const page = Math.max(1, Math.trunc(Number(filters['trang'] ?? 1)) || 1);
  return [page, (next) => change({ trang: next === 1 ? undefined : String(next) })];
}

function OfToday({ list }: { list: TodayList }) {
  const [page, turn] = usePage();
  const { data, error, refetch } = useQuery(todayDossiers({ list, page, limit: PAGE }));
  return (
    <>
      <Back search={{}} />
      <PageTitle>
        {TODAY_TITLES[list]}
        {data && `: ${count(data.number)} hồ sơ`}
      </PageTitle>
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {data ? (
        <DossierList dossiers={data.page} total={data.number} page={page} size={PAGE} onPage={turn} />
      ) : (
        !error && <Spin />
      )}
    </>
  );
}

function OfFigure() {
  const [filters] = useFilters();
  const [page, turn] = usePage();
  const { so = 'resolved', tu: from = '', den: to = '', dong: key } = filters;
  const by = CUTS.find(({ value }) => value === filters['theo'])?.value ?? 'field';
  const query = { figure: so as FigureName, from, to, by, key, page, limit: PAGE };
  const { data, error, refetch } = useQuery(figureDossiers(query));
  return (
    <>
      <Back search={{ theo: by }} />
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {data ? (
        <>
          <PageTitle>
            {data.label}: {count(data.number)}
            {data.number === data.dossiers ? ' hồ sơ' : ` lần, ${count(data.dossiers)} hồ sơ`}
          </PageTitle>
          <p className={quality.headline}>
            {data.group === null ? 'Tất cả' : data.group}, từ {dateWords(from)} đến {dateWords(to)}.
          </p>
          {data.hidden > 0 && (
            <Alert
              type="info"
              showIcon
              title={`${count(data.hidden)} hồ sơ được đếm nhưng không hiện ở đây: đơn vị của bạn không tham gia giải quyết.`}
            />
          )}
          <DossierList
            dossiers={data.page}
            total={data.dossiers - data.hidden}
            page={page}
            size={PAGE}
            onPage={turn}
          />
        </>
      ) : (
        !error && <Spin />
      )}
    </>
  );
}

function Back({ search }: { search: Readonly<Record<string, string>> }) {
  return (
    <p className={classes(quality.back, print.hidden)}>
      <Link to="/theo-doi" search={search}>
        ← Theo dõi
      </Link>
    </p>
  );
}
