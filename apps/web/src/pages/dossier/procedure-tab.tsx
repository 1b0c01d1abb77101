import { useQuery } from '@tanstack/react-query';
import { Grid, Skeleton } from 'antd';
import { useEffect, useMemo, useRef } from 'react';
import { classes } from '../../parts/classes.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { diagramQuery, historyQuery, type Dossier, type HistoryEntry } from './dossier-queries.js';
import styles from './procedure-tab.module.css';
import { StepList } from './step-list.js';

/** Where the dossier is: on the diagram of its procedure, on a telephone as a list of steps. */
export function ProcedureTab({ dossier }: { dossier: Dossier }) {
  const wide = Grid.useBreakpoint().md ?? true;
  const history = useQuery(historyQuery(dossier.code));
  if (history.error) return <ProblemAlert error={history.error} onRetry={() => void history.refetch()} />;
  if (!history.data) return <Skeleton active title={false} />;
  const entries = history.data.entries;
  return wide ? (
    <Diagram dossier={dossier} entries={entries} />
  ) : (
    <StepList dossier={dossier} entries={entries} />
  );
}

function Diagram({ dossier, entries }: { dossier: Dossier; entries: readonly HistoryEntry[] }) {
  const { procedure, state, stateTitle } = dossier;
  const { data, error, refetch } = useQuery(diagramQuery(procedure.code, procedure.issue));
  const place = useRef<HTMLDivElement>(null);
  const marked = useMemo(
    () => (data === undefined ? '' : mark(data, state, entries)),
    [data, state, entries],
  );
  useEffect(() => {
    const frame = place.current;
    const node = frame?.querySelector('.now');
    if (!frame || !node) return;
    const offset = node.getBoundingClientRect().top - frame.getBoundingClientRect().top;
    frame.scrollTop += offset - frame.clientHeight / 2;
  }, [marked]);
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton active title={false} />;
  return (
    <>
      <p className={styles.legend}>
        <span className={classes(styles.key, styles.now)}>Đang ở đây: {stateTitle}</span>
        <span className={classes(styles.key, styles.past)}>Đã qua</span>
        <span className={styles.key}>Chưa tới</span>
        <span className={classes(styles.key, styles.wait)}>Chờ người nộp</span>
      </p>
      {/* Drawn by our own server from the published procedure, every word escaped there. */}
      <div
        className={styles.diagram}
        ref={place}
        tabIndex={0}
        role="group"
        aria-label={`Lưu đồ thủ tục, đang ở bước ${stateTitle}`}
        dangerouslySetInnerHTML={{ __html: marked }}
      />
    </>
  );
}

/** Marks the nodes of the steps passed and of the one where the dossier is. */
function mark(svg: string, state: string, entries: readonly HistoryEntry[]): string {
  const past = new Set(entries.flatMap(({ from, to }) => [from, to]));
  return svg.replaceAll(
    /class="node (\w+)" data-step="([^"]*)"/g,
    (all: string, kind: string, step: string) => {
      const where = step === state ? ' now' : past.has(step) ? ' past' : '';
      return all.replace(`node ${kind}`, `node ${kind}${where}`);
    },
  );
}
