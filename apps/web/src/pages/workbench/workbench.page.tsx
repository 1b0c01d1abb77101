import type { InputRef } from 'antd';
import { Button, Empty, Spin } from 'antd';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useLive } from '../../api/use-live.js';
import { INSPECTORS } from '../../session/places.js';
import { hasRole, useMe } from '../../session/session.js';
import { useFilters } from '../../parts/use-filters.js';
import { BulkDialog } from '../../parts/bulk/bulk-dialog.js';
import { newJob } from '../../parts/bulk/bulk-job.js';
import { useBulk } from '../../parts/bulk/use-bulk.js';
import { KeysHelp } from '../../parts/keys-help.js';
import { PageTitle } from '../../parts/page-title.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { ApplicantsTurn } from './applicants-turn.js';
import { ChoiceBar, type CommonAction } from './choice-bar.js';
import { DossierList } from './dossier-list.js';
import { FilterBar } from './filter-bar.js';
import { FoundElsewhere } from './found-elsewhere.js';
import { NextPage } from './next-page.js';
import { Tiles } from './tiles.js';
import { TodayLine } from './today-line.js';
import { DESK_KEYS, useDeskKeys } from './use-desk-keys.js';
import { useDesk, useToday, type Desk } from './use-desk.js';
import { VisitsToday } from './visits-today.js';
import styles from './workbench.page.module.css';

// Forms are not needed to see what there is to do; they come as soon as something is chosen.
const loadActDialog = () => import('./act-dialog.js');
const ActDialog = lazy(() => loadActDialog().then((module) => ({ default: module.ActDialog })));

/** What lies on my desk and on my unit's, the most urgent first. */
export default function WorkbenchPage() {
  const live = useLive(['desk'], ['today']);
  const desk = useDesk();
  const today = useToday();
  const search = useRef<InputRef>(null);
  const [help, setHelp] = useState(false);
  const inspects = hasRole(useMe(), ...INSPECTORS);
  return (
    <>
      <Head live={live} onHelp={() => setHelp(true)} />
      <TodayLine
        today={today.data}
        waiting={desk.counters?.waiting}
        done={desk.rows.length > 0 && desk.rows.every(({ finished }) => finished)}
      />
      {inspects && <VisitsToday />}
      <ApplicantsTurn />
      <Tiles counters={desk.counters} today={today.data?.counts === null ? null : today.data?.counts?.all} />
      <FilterBar search={search} />
      <ProblemAlert error={desk.error} onRetry={desk.retry} />
      <Lines desk={desk} search={search} onHelp={() => setHelp(true)} />
      <FoundElsewhere here={new Set(desk.rows.map(({ code }) => code))} />
      <KeysHelp open={help} onClose={() => setHelp(false)} keys={DESK_KEYS} />
    </>
  );
}

function Head({ live, onHelp }: { live: boolean; onHelp: () => void }) {
  const [{ cua }, change] = useFilters();
  const units = [...new Set(useMe().posts.map(({ unitLabel }) => unitLabel))].filter((unit) => unit !== null);
  const tab = (key: string | undefined, label: string) => (
    <button
      type="button"
      role="tab"
      aria-selected={cua === key}
      className={styles.tab}
      onClick={() => change({ cua: key, xem: undefined })}
    >
      {label}
    </button>
  );
  return (
    <div className={styles.head}>
      <PageTitle>Bàn làm việc</PageTitle>
      <div role="tablist" aria-label="Việc của ai" className={styles.tabs}>
        {tab(undefined, 'Việc của tôi')}
        {tab('don-vi', 'Của đơn vị')}
      </div>
      {cua === 'don-vi' && <span className={styles.unit}>{units.join(', ')}</span>}
      <span className={styles.live} role="status">
        {live ? 'Tự cập nhật' : 'Chưa tự cập nhật'}
      </span>
      <Button type="text" className={styles.keys} onClick={onHelp}>
        Phím tắt
      </Button>
    </div>
  );
}

interface LinesProps {
  readonly desk: Desk;
  readonly search: React.RefObject<InputRef | null>;
  readonly onHelp: () => void;
}

function Lines({ desk, search, onHelp }: LinesProps) {
  const [{ cua }] = useFilters();
  const [current, setCurrent] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [acting, setActing] = useState<CommonAction | null>(null);
  const bulk = useBulk('desk');
  const choose = (code: string): void => setChosen((old) => toggled(old, code));
  useDeskKeys({ rows: desk.rows, current, setCurrent, choose, search, onHelp });
  const rows = desk.rows.filter(({ code }) => chosen.has(code));
  const anyChosen = rows.length > 0;
  useEffect(() => {
    if (anyChosen) void loadActDialog();
  }, [anyChosen]);
  const chooseAll = (): void =>
    setChosen(rows.length === desk.rows.length ? new Set() : new Set(desk.rows.map(({ code }) => code)));
  const act = (data: Record<string, unknown>): void => {
    if (acting === null) return;
    bulk.start(
      newJob(
        acting.label,
        data,
        rows.map((row) => itemOf(row, acting.action)),
      ),
    );
    setActing(null);
    setChosen(new Set());
  };
  if (desk.loading) return <Spin description="Đang tải hồ sơ…" />;
  return (
    <>
      {desk.rows.length === 0 && !desk.error ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={<NothingHere />} />
      ) : (
        <DossierList
          {...{ current, chosen, rows: desk.rows, whose: cua === 'don-vi' }}
          {...{ onCurrent: setCurrent, onChoose: choose, onChooseAll: chooseAll }}
        />
      )}
      <NextPage more={desk.more} loading={desk.loadingMore} shown={desk.rows.length} />
      <ChoiceBar rows={rows} onAct={setActing} onClear={() => setChosen(new Set())} />
      {acting !== null && (
        <Suspense fallback={null}>
          <ActDialog action={acting} rows={rows} onCancel={() => setActing(null)} onGiven={act} />
        </Suspense>
      )}
      <BulkDialog bulk={bulk} />
    </>
  );
}

const itemOf = ({ code, revision, applicant }: Desk['rows'][number], action: string) => ({
  code,
  revision,
  action,
  title: applicant.name,
});

function toggled(old: ReadonlySet<string>, code: string): ReadonlySet<string> {
  const next = new Set(old);
  if (!next.delete(code)) next.add(code);
  return next;
}

function NothingHere() {
  const [{ tim, xem, cua, ...others }] = useFilters();
  if (tim !== undefined)
    return (
      <>
        Không thấy hồ sơ nào có “{tim}” {cua === 'don-vi' ? 'ở đơn vị' : 'trong việc của tôi'}.
      </>
    );
  const narrowed = xem !== undefined || Object.values(others).some((one) => one !== undefined);
  return narrowed ? <>Không có hồ sơ nào như vậy.</> : <>Không có hồ sơ nào đang chờ.</>;
}
