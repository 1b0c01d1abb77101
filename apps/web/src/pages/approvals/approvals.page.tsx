import { Button, Empty, Grid, Spin } from 'antd';
import { useState } from 'react';
import { useLive } from '../../api/use-live.js';
import { useFilters } from '../../parts/use-filters.js';
import { BulkDialog } from '../../parts/bulk/bulk-dialog.js';
import type { BulkJob } from '../../parts/bulk/bulk-job.js';
import { useBulk } from '../../parts/bulk/use-bulk.js';
import { KeysHelp } from '../../parts/keys-help.js';
import { LettersAfterEnd } from '../../parts/letters-after-end.js';
import { PageTitle } from '../../parts/page-title.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import urgency from '../../parts/urgency.module.css';
import { usePageKeys } from '../../parts/use-list-keys.js';
import unseen from '../../parts/visually-hidden.module.css';
import { ApprovalList } from './approval-list.js';
import styles from './approvals.page.module.css';
import { ReadingPane } from './reading-pane.js';
import { SignBar } from './sign-bar.js';
import { SignDialog, type Deciding } from './sign-dialog.js';
import { useApprovals, whyNotSigned, type ApprovalRow, type Approvals } from './use-approvals.js';

const KEYS = [
  ['j hoặc ↓', 'hồ sơ dưới'],
  ['k hoặc ↑', 'hồ sơ trên'],
  ['Phím cách', 'chọn, bỏ chọn hồ sơ'],
  ['Enter', 'ký hồ sơ đang đọc, hoặc các hồ sơ đã chọn'],
  ['t', 'trả lại'],
  ['?', 'hiện bảng này'],
] as const;

/** What waits for the leader's signature: the list on the left, the dossier on the right; on a phone one after the other. */
export default function ApprovalsPage() {
  useLive(['approvals']);
  const { data, error, isPending, refetch } = useApprovals();
  return (
    <>
      <ProblemAlert error={error} onRetry={() => void refetch()} />
      {isPending && <Spin description="Đang tải hồ sơ chờ ký…" />}
      {data && <Desk approvals={data} />}
    </>
  );
}

/** The dossier one reads stands in the address, so that the phone's back button closes it. */
function useCurrent(rows: readonly ApprovalRow[], wide: boolean) {
  const [{ 'ho-so': wanted }, change] = useFilters();
  const found = rows.find(({ code }) => code === wanted);
  const current = found ?? (wide ? rows[0] : undefined);
  const open = (code: string | undefined): void =>
    change({ 'ho-so': code }, { replace: wide || wanted !== undefined });
  return [current, open] as const;
}

/** Which dossiers a decision concerns: the chosen ones, or the one that is read. */
function useSigning(rows: readonly ApprovalRow[], current: ApprovalRow | undefined) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const bulk = useBulk('approvals');
  const chosen = rows.filter(({ code }) => picked.has(code));
  const concerned = chosen.length > 0 ? chosen : current ? [current] : [];
  return {
    picked,
    setPicked,
    chosen,
    concerned,
    deciding,
    bulk,
    choose: (code: string) => setPicked((old) => toggled(old, code)),
    clear: () => setPicked(new Set()),
    decide: (how: Deciding) => setDeciding(concerned.length > 0 ? how : null),
    cancel: () => setDeciding(null),
    send: (job: BulkJob) => {
      setDeciding(null);
      setPicked(new Set());
      bulk.start(job);
    },
  };
}

type Signing = ReturnType<typeof useSigning>;

function useApprovalKeys(
  signing: Signing,
  code: string | undefined,
  move: (by: number) => void,
  onHelp: () => void,
) {
  usePageKeys({
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    ' ': () => code !== undefined && signing.choose(code),
    Enter: () => signing.decide('sign'),
    t: () => signing.decide('back'),
    '?': onHelp,
  });
}

function Desk({ approvals }: { approvals: Approvals }) {
  const rows = approvals.dossiers;
  const wide = Grid.useBreakpoint().lg ?? true;
  const [current, open] = useCurrent(rows, wide);
  const [help, setHelp] = useState(false);
  const signing = useSigning(rows, current);
  const at = rows.findIndex(({ code }) => code === current?.code);
  const move = (by: number): void => open(rows[Math.min(rows.length - 1, Math.max(0, at + by))]?.code);
  const onHelp = (): void => setHelp(true);
  useApprovalKeys(signing, current?.code, move, onHelp);
  const sides = { rows, current, open, signing };
  return (
    <div>
      {wide || current === undefined ? (
        <>
          <Head approvals={approvals} picked={signing.picked} onPick={signing.setPicked} onHelp={onHelp} />
          {rows.length === 0 && (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="Không có hồ sơ nào chờ ký." />
          )}
          {wide ? <BothSides {...sides} /> : <PhoneList {...sides} />}
        </>
      ) : (
        <div className={styles.right}>
          <PhoneHead at={at} of={rows.length} onMove={move} onBack={() => open(undefined)} />
          <ReadingPane row={current} key={current.code} />
          <Bar signing={{ ...signing, chosen: [], concerned: [current] }} />
        </div>
      )}
      <Dialogs
        signing={signing}
        rows={wide || current === undefined ? signing.concerned : [current]}
        onSend={(job) => current && open(after(rows, at, job)?.code)}
      />
      <KeysHelp open={help} onClose={() => setHelp(false)} keys={KEYS} />
    </div>
  );
}

interface SidesProps {
  readonly rows: readonly ApprovalRow[];
  readonly current: ApprovalRow | undefined;
  readonly open: (code: string) => void;
  readonly signing: Signing;
}

function BothSides({ rows, current, open, signing }: SidesProps) {
  return (
    <div className={styles.sides}>
      <ApprovalList
        {...{ rows, chosen: signing.picked, onChoose: signing.choose, onOpen: open }}
        current={current?.code ?? null}
      />
      {current && (
        <div className={styles.right}>
          <ReadingPane row={current} key={current.code} />
          <Bar signing={signing} />
        </div>
      )}
    </div>
  );
}

function PhoneList({ rows, open, signing }: SidesProps) {
  return (
    <>
      <ApprovalList
        {...{ rows, chosen: signing.picked, onChoose: signing.choose, onOpen: open }}
        current={null}
      />
      {signing.chosen.length > 0 && <Bar signing={signing} />}
    </>
  );
}

function Bar({ signing }: { signing: Signing }) {
  const { concerned, chosen, decide, clear } = signing;
  return (
    <SignBar
      rows={concerned}
      onSign={() => decide('sign')}
      onBack={() => decide('back')}
      onClear={chosen.length > 0 ? clear : undefined}
    />
  );
}

/** The dossier to read once these are gone: the one below, else the last. */
function after(rows: readonly ApprovalRow[], at: number, { items }: BulkJob): ApprovalRow | undefined {
  const stays = ({ code }: ApprovalRow): boolean => items.every((item) => item.code !== code);
  return rows.slice(Math.max(at, 0)).find(stays) ?? rows.filter(stays).at(-1);
}

interface DialogsProps {
  readonly signing: Signing;
  readonly rows: readonly ApprovalRow[];
  readonly onSend: (job: BulkJob) => void;
}

function Dialogs({ signing, rows, onSend }: DialogsProps) {
  const { deciding, bulk, cancel, send } = signing;
  const decided = (job: BulkJob): void => {
    onSend(job);
    send(job);
  };
  return (
    <>
      {deciding && <SignDialog {...{ deciding, rows }} onCancel={cancel} onDecided={decided} />}
      <BulkDialog bulk={bulk} />
    </>
  );
}

function toggled(old: ReadonlySet<string>, code: string): ReadonlySet<string> {
  const next = new Set(old);
  if (!next.delete(code)) next.add(code);
  return next;
}

interface HeadProps {
  readonly approvals: Approvals;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (codes: ReadonlySet<string>) => void;
  readonly onHelp: () => void;
}

function Head({ approvals, picked, onPick, onHelp }: HeadProps) {
  const signable = approvals.dossiers.filter((row) => whyNotSigned(row) === null);
  const all = signable.length > 0 && signable.every(({ code }) => picked.has(code));
  return (
    <>
      <div className={styles.head}>
        <PageTitle>Trình ký</PageTitle>
        {signable.length > 1 && (
          <Button onClick={() => onPick(new Set(all ? [] : signable.map(({ code }) => code)))}>
            {all ? 'Bỏ chọn tất cả' : `Chọn cả ${signable.length} hồ sơ ký được`}
          </Button>
        )}
        <Button type="text" className={styles.keys} onClick={onHelp}>
          Phím tắt
        </Button>
      </div>
      <p className={styles.today}>{todayWords(approvals)}</p>
      <LettersAfterEnd {...approvals.lettersAfterEnd} />
    </>
  );
}

/** “Hôm nay phải ký 3 hồ sơ; 2 hồ sơ đã quá hạn ký.” */
function todayWords({ total, late, today, dossiers }: Approvals): React.ReactNode {
  if (total === 0) return 'Hôm nay không có hồ sơ nào chờ bạn ký.';
  const blocked = dossiers.filter((row) => whyNotSigned(row) !== null).length;
  const urgent = today + late;
  return (
    <>
      <strong>
        {urgent === 0 ? 'Hôm nay không có hồ sơ nào hết hạn ký' : `Hôm nay phải ký ${urgent} hồ sơ`}
      </strong>
      {late > 0 && <span className={urgency.late}>, trong đó {late} hồ sơ đã quá hạn ký</span>}. Tất cả có{' '}
      {total} hồ sơ chờ ký
      {blocked > 0 && `, ${blocked} hồ sơ chưa ký được`}.
      {total > dossiers.length && ` Đang hiện ${dossiers.length} hồ sơ gấp nhất.`}
    </>
  );
}

interface PhoneHeadProps {
  readonly at: number;
  readonly of: number;
  readonly onMove: (by: number) => void;
  readonly onBack: () => void;
}

function PhoneHead({ at, of, onMove, onBack }: PhoneHeadProps) {
  return (
    <div className={styles.phoneHead}>
      <h1 className={unseen.hidden}>Trình ký</h1>
      <Button onClick={onBack}>Danh sách</Button>
      <span>
        {at + 1}/{of}
      </span>
      <Button onClick={() => onMove(-1)} disabled={at <= 0} aria-label="Hồ sơ trước">
        Trước
      </Button>
      <Button onClick={() => onMove(1)} disabled={at >= of - 1} aria-label="Hồ sơ sau">
        Sau
      </Button>
    </div>
  );
}
