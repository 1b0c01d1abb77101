import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, Space, Spin } from 'antd';
import { useRef } from 'react';
import { answer, api } from '../../api/client.js';
import { PageTitle } from '../../parts/page-title.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { dayWords } from '../../words/dates.js';
import styles from './done.module.css';
import type { Outcome } from './submit.js';

/** What has become of the dossier: its receipt, or why there is none yet. */
export function Done({ outcome, onNext }: { outcome: Outcome; onNext: () => void }) {
  return outcome.kind === 'received' ? (
    <Received code={outcome.code} onNext={onNext} />
  ) : (
    <Recorded outcome={outcome} onNext={onNext} />
  );
}

function Received({ code, onNext }: { code: string; onNext: () => void }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const params = { path: { code } };
  const receipt = useQuery({
    queryKey: ['receipt', code],
    queryFn: ({ signal }) => answer(api.GET('/api/dossiers/{code}/receipt', { params, signal })),
  });
  const page = useQuery({
    queryKey: ['receipt', code, 'print'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/dossiers/{code}/receipt/print', { params, signal, parseAs: 'text' })),
  });
  const due = receipt.data?.promise.dueOriginal ?? null;
  return (
    <div className={styles.done}>
      <PageTitle>Đã tiếp nhận hồ sơ {code}</PageTitle>
      {due !== null && <p className={styles.due}>Hẹn trả {dayWords(due)}</p>}
      <ProblemAlert error={receipt.error ?? page.error} onRetry={() => void page.refetch()} />
      <Space wrap>
        <Button
          type="primary"
          autoFocus
          icon={<PrinterOutlined />}
          disabled={!page.data}
          onClick={() => frame.current?.contentWindow?.print()}
        >
          In giấy tiếp nhận
        </Button>
        <Button onClick={onNext}>Hồ sơ tiếp theo</Button>
        <Link to="/ho-so/$code" params={{ code }}>
          Xem hồ sơ
        </Link>
      </Space>
      {page.isPending && <Spin description="Đang lập giấy tiếp nhận…" />}
      {page.data !== undefined && (
        <iframe
          ref={frame}
          className={styles.receipt}
          title="Giấy tiếp nhận hồ sơ và hẹn trả kết quả"
          srcDoc={page.data}
          onLoad={({ currentTarget }) => {
            const height = currentTarget.contentDocument?.documentElement.scrollHeight;
            if (height) currentTarget.style.height = `${height + 4}px`;
          }}
        />
      )}
    </div>
  );
}

function Recorded({
  outcome,
  onNext,
}: {
  outcome: Extract<Outcome, { kind: 'recorded' }>;
  onNext: () => void;
}) {
  const { code, refusal } = outcome;
  return (
    <div className={styles.done}>
      <PageTitle>Đã ghi nhận hồ sơ {code}, chưa tiếp nhận</PageTitle>
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={refusal === null ? 'Chưa có ngày hẹn trả' : refusal.title}
        description={
          refusal === null
            ? 'Hồ sơ đang ở bước tiếp nhận trong hàng chờ của quầy. Khi đủ giấy tờ, mở hồ sơ và bấm «Tiếp nhận»; nếu không nhận được, bấm «Từ chối tiếp nhận».'
            : refusal.detail
        }
      />
      <Space wrap>
        <Link to="/ho-so/$code" params={{ code }}>
          Mở hồ sơ {code}
        </Link>
        <Button type="primary" autoFocus onClick={onNext}>
          Hồ sơ tiếp theo
        </Button>
      </Space>
    </div>
  );
}
