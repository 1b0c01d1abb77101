import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useEffect } from 'react';
import { problemOf } from '../../api/problem.js';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { faultSentences } from './applicant-faults.js';
import type { Draft } from './draft.js';
import type { Definition } from './queries.js';
import styles from './send-panel.module.css';
import { receive, type Outcome } from './submit.js';

interface Props {
  readonly draft: Draft;
  readonly papers: Definition['documents'];
  readonly way: string | null;
  readonly uploading: boolean;
  readonly onFaults: () => void;
  readonly onDone: (outcome: Outcome) => void;
}

/** The one button, and what still stands in its way. */
export function SendPanel({ draft, papers, way, uploading, onFaults, onDone }: Props) {
  const send = useMutation({
    mutationFn: (chosen: string | null) => receive(draft, chosen),
    onSuccess: onDone,
  });
  const missing = papers.filter(({ id, required }) => required && !draft.presented.includes(id));
  const wanting = draft.procedure === null || applicantWanting(draft) || uploading || send.isPending;
  const ready = !wanting && missing.length === 0 && way !== null;
  const press = (): void => {
    if (ready) send.mutate(way);
    else onFaults();
  };
  useControlEnter(press);
  return (
    <div className={styles.send}>
      <SendProblem error={send.error} />
      <Obstacles {...{ draft, way, uploading }} missing={missing.map(({ title }) => title)} />
      <Button
        type="primary"
        size="large"
        block
        loading={send.isPending}
        onMouseDown={keepFocus}
        onClick={press}
        aria-keyshortcuts="Control+Enter"
      >
        Tiếp nhận và lập giấy hẹn
      </Button>
      <p className={classes(ink.quiet, ink.small, styles.noPhone)}>Ctrl + Enter</p>
      {!wanting && missing.length > 0 && (
        <Button block onMouseDown={keepFocus} onClick={() => send.mutate(null)}>
          Chỉ ghi nhận, chưa tiếp nhận
        </Button>
      )}
    </div>
  );
}

/**
 * The field just left would say what is wrong with it in a line of its own; the button would move away between the
 * press and the release, and the click be lost.
 */
const keepFocus = (event: { preventDefault: () => void }): void => event.preventDefault();

function applicantWanting({ applicant }: Draft): boolean {
  return faultSentences(applicant).length > 0;
}

function Obstacles({
  draft,
  way,
  missing,
  uploading,
}: Pick<Props, 'draft' | 'way' | 'uploading'> & { missing: readonly string[] }) {
  if (draft.procedure === null) return null;
  const lines = [
    ...(way === null ? ['Chưa chọn trường hợp.'] : []),
    ...faultSentences(draft.applicant),
    ...(missing.length > 0 ? [`Còn thiếu giấy tờ: ${missing.join('; ')}.`] : []),
    ...(uploading ? ['Đang tải tệp lên.'] : []),
  ];
  if (lines.length === 0) return null;
  return (
    <div className={styles.obstacles} role="status" tabIndex={-1} data-obstacles>
      <b>Còn phải làm</b>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** A lost answer, a refusal, or a dossier that the first sending has opened already. */
function SendProblem({ error }: { error: unknown }) {
  if (error === null) return null;
  const { status, code, data } = problemOf(error);
  if (status === 0) {
    return (
      <Alert
        type="warning"
        showIcon
        role="alert"
        title="Chưa nhận được trả lời của máy chủ"
        description="Những gì đã nhập vẫn giữ trên máy này. Khi có mạng, bấm lại: dù lần trước đã tới nơi cũng không mở thành hai hồ sơ."
      />
    );
  }
  const dossier = data?.['dossier'];
  if (code !== 'command.reused' || typeof dossier !== 'string') return <ProblemAlert error={error} />;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={`Hồ sơ này đã được mở với mã ${dossier}`}
      description={
        <>
          Lần gửi trước đã tới máy chủ; những gì sửa sau đó chưa được ghi.{' '}
          <Link to="/ho-so/$code" params={{ code: dossier }}>
            Mở hồ sơ {dossier}
          </Link>
        </>
      }
    />
  );
}

function useControlEnter(press: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && event.ctrlKey) {
        event.preventDefault();
        press();
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}
