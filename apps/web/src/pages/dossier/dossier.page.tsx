import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button, Skeleton, Tabs } from 'antd';
import { useRef, useState } from 'react';
import { useLive } from '../../api/use-live.js';
import { mayDo, useMe } from '../../session/session.js';
import { useFilters } from '../../parts/use-filters.js';
import { classes } from '../../parts/classes.js';
import { PageTitle } from '../../parts/page-title.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { ActionForm } from './action-form.js';
import { ActionsPanel } from './actions-panel.js';
import cardStyles from './card.module.css';
import { ClockCard } from './clock-card.js';
import { DossierHead } from './dossier-head.js';
import { dossierKey, dossierQuery, type ActionOffer, type Dossier } from './dossier-queries.js';
import styles from './dossier.page.module.css';
import { HistoryList } from './history-list.js';
import { LedgerDrawer } from './ledger-drawer.js';
import { LettersTab } from './letters-tab.js';
import { PapersTab } from './papers-tab.js';
import { ProcedureTab } from './procedure-tab.js';
import { PromiseTab } from './promise-tab.js';
import { ReadingsTab } from './readings-tab.js';

/** Hồ sơ: where it is, whose time runs, what happened and what I may do. */
export default function DossierPage() {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const { code = '' } = params;
  useLive(dossierKey(code));
  const { data, error, refetch } = useQuery(dossierQuery(code));
  if (!data) {
    return (
      <>
        <PageTitle>Hồ sơ {code}</PageTitle>
        {error ? (
          <ProblemAlert error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton active title={false} />
        )}
      </>
    );
  }
  return (
    <>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      <Shown dossier={data} />
    </>
  );
}

/** What is open on the page stands in the address: `xem` the tab, `viec` the action, `bang` the ledger. */
function Shown({ dossier }: { dossier: Dossier }) {
  const [{ xem = 'dien-bien', viec, bang }, change] = useFilters();
  const openLedger = (): void => change({ bang: 'ngay' });
  const main = useRef<HTMLDivElement>(null);
  const choose = (action: string): void => change({ viec: action });
  const closeForm = (): void => change({ viec: undefined }, { replace: true });
  const offer = useOffer(dossier.actions, viec);
  return (
    <div className={styles.dossier}>
      <DossierHead dossier={dossier} />
      <aside className={styles.side}>
        <ActionsPanel
          dossier={dossier}
          onChoose={choose}
          onLetters={() => {
            change({ xem: 'van-ban' }, { replace: true });
            // On a telephone the tabs are far below.
            main.current?.scrollIntoView({ block: 'nearest' });
          }}
        />
        <ClockCard dossier={dossier} onLedger={openLedger} />
      </aside>
      <div className={classes(styles.main, cardStyles.card)} ref={main}>
        <DossierTabs
          dossier={dossier}
          tab={xem}
          onTab={(tab) => change({ xem: tab }, { replace: true })}
          onLedger={openLedger}
          onChoose={choose}
        />
      </div>
      {offer && (
        <ActionForm
          key={`${dossier.code}/${offer.name}`}
          dossier={dossier}
          offer={offer}
          onClose={closeForm}
        />
      )}
      {viec !== undefined && !offer && <Gone onClose={closeForm} />}
      {bang !== undefined && (
        <LedgerDrawer code={dossier.code} onClose={() => change({ bang: undefined }, { replace: true })} />
      )}
    </div>
  );
}

const GONE = { code: 'action.gone', message: 'Hồ sơ đã sang bước khác, bước hiện nay không có việc này.' };

/** The action the address names. A form that is open stays open with what was typed when the step loses the action. */
function useOffer(offers: readonly ActionOffer[], name: string | undefined): ActionOffer | undefined {
  const [kept, keep] = useState<ActionOffer>();
  const found = offers.find((offer) => offer.name === name);
  if (found !== undefined && found !== kept) keep(found);
  if (found !== undefined || name === undefined || kept?.name !== name) return found;
  return { ...kept, allowed: false, why: GONE };
}

interface DossierTabsProps {
  readonly dossier: Dossier;
  readonly tab: string;
  readonly onTab: (tab: string) => void;
  readonly onLedger: () => void;
  readonly onChoose: (action: string) => void;
}

function DossierTabs({ dossier, tab, onTab, onLedger, onChoose }: DossierTabsProps) {
  const me = useMe();
  const { code, promise } = dossier;
  const owed = promise.apology === 'owed' ? ' (nợ)' : '';
  const items = [
    { key: 'dien-bien', label: 'Diễn biến', children: <HistoryList code={code} /> },
    { key: 'quy-trinh', label: 'Quy trình', children: <ProcedureTab dossier={dossier} /> },
    { key: 'loi-hen', label: 'Lời hẹn', children: <PromiseTab dossier={dossier} onLedger={onLedger} /> },
    { key: 'giay-to', label: 'Giấy tờ', children: <PapersTab code={code} /> },
    {
      key: 'van-ban',
      label: `Văn bản${owed}`,
      children: <LettersTab dossier={dossier} onChoose={onChoose} />,
    },
    ...(mayDo(me, 'dossier.readings')
      ? [{ key: 'da-doc', label: 'Ai đã đọc', children: <ReadingsTab code={code} /> }]
      : []),
  ];
  return <Tabs items={items} activeKey={tab} onChange={onTab} destroyOnHidden />;
}

/** The address asks for an action the step no longer has: after the back button, or from an old tab. */
function Gone({ onClose }: { onClose: () => void }) {
  return (
    <div className={styles.gone} role="status">
      Việc này không còn ở bước hiện nay của hồ sơ: có thể đã làm xong.{' '}
      <Button size="small" onClick={onClose}>
        Đã rõ
      </Button>
    </div>
  );
}
