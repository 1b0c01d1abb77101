import { Button, DatePicker, Form, Input, Modal, Popconfirm } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import type { Finding } from '../../api/types.js';
import { problemOf } from '../../api/problem.js';
import { mayDo, useMe } from '../../session/session.js';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import panels from '../../parts/panel.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import spacing from '../../parts/spacing.module.css';
import { dateWords } from '../../words/dates.js';
import { Findings } from './draft-form.js';
import styles from './issue-actions.module.css';
import { PROCEDURES_KEY } from './queries.js';
import type { KnownIssue } from './stages.js';
import tools from './tools.module.css';
import { useChange } from './use-change.js';

const NEXT = {
  draft: 'Dự thảo phải qua kiểm tra trước khi duyệt.',
  checked: 'Chờ lãnh đạo Sở hoặc thư ký ISO duyệt; người duyệt không phải người soạn.',
  approved:
    'Chờ ban hành: từ ngày ghi trong văn bản, hồ sơ mới theo lần này, hồ sơ đang giải quyết giữ lần cũ.',
  published: '',
  retired: '',
} as const;

/** What may be done to an issue now, and why the rest is not possible. */
export function IssueActions({ shown }: { shown: KnownIssue }) {
  const me = useMe();
  const [mayDraft, mayDecide] = [mayDo(me, 'procedure.draft'), mayDo(me, 'procedure.decide')];
  const { stage } = shown;
  const underWay = stage === 'draft' || stage === 'checked' || stage === 'approved';
  if (!underWay) return mayDecide && shown.validTo === null ? <EndIssue shown={shown} /> : null;
  return (
    <section className={panels.panel}>
      <h2>Việc tiếp theo</h2>
      <p>{NEXT[stage]}</p>
      <Steps shown={shown} mayDraft={mayDraft} mayDecide={mayDecide} />
      {!mayDraft && !mayDecide && (
        <p className={ink.quiet}>
          Soạn và kiểm tra là việc của các phòng; duyệt và ban hành là việc của lãnh đạo Sở, thư ký ISO.
        </p>
      )}
    </section>
  );
}

function useSteps({ code, issue }: KnownIssue, reason: string) {
  const params = { path: { code, issue } };
  const body = reason.trim() === '' ? {} : { reason: reason.trim() };
  const said = { touches: [PROCEDURES_KEY], quiet: true };
  const at = '/api/procedures/{code}/issues/{issue}';
  return {
    check: useChange(() => answer(api.POST(`${at}/check`, { params, body })), {
      ...said,
      done: () => 'Kiểm tra đạt.',
    }),
    approve: useChange(() => answer(api.POST(`${at}/approve`, { params, body })), {
      ...said,
      done: () => 'Đã duyệt.',
    }),
    publish: useChange(() => answer(api.POST(`${at}/publish`, { params, body })), {
      ...said,
      done: ({ validFrom }) => `Đã ban hành, áp dụng từ ${dateWords(validFrom)}.`,
    }),
    discard: useChange(() => answer(api.POST(`${at}/discard`, { params, body })), {
      ...said,
      done: () => 'Đã bỏ dự thảo; nhật ký vẫn giữ.',
    }),
  };
}

function Steps({ shown, mayDraft, mayDecide }: { shown: KnownIssue; mayDraft: boolean; mayDecide: boolean }) {
  const { stage } = shown;
  const [reason, setReason] = useState('');
  const { check, approve, publish, discard } = useSteps(shown, reason);
  const error = check.error ?? approve.error ?? publish.error ?? discard.error;
  return (
    <>
      <Refused error={error} />
      {(mayDraft || mayDecide) && (
        <Input
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          placeholder="Ý kiến, ghi vào nhật ký (không bắt buộc)"
          aria-label="Ý kiến"
          className={styles.reason}
        />
      )}
      <div className={classes(tools.tools, tools.flat)}>
        {mayDraft && stage === 'draft' && (
          <Button loading={check.isPending} onClick={() => check.mutate(undefined)}>
            Kiểm tra lại
          </Button>
        )}
        {mayDecide && stage === 'checked' && (
          <Button type="primary" loading={approve.isPending} onClick={() => approve.mutate(undefined)}>
            Duyệt
          </Button>
        )}
        {mayDecide && stage === 'approved' && (
          <Button type="primary" loading={publish.isPending} onClick={() => publish.mutate(undefined)}>
            Ban hành từ {dateWords(shown.validFrom)}
          </Button>
        )}
        {mayDraft && (
          <Popconfirm
            title="Bỏ dự thảo?"
            description="Văn bản dự thảo không còn; nhật ký vẫn giữ ai soạn, ai bỏ."
            okText="Bỏ dự thảo"
            cancelText="Thôi"
            onConfirm={() => discard.mutate(undefined)}
          >
            <Button danger loading={discard.isPending}>
              Bỏ dự thảo
            </Button>
          </Popconfirm>
        )}
      </div>
    </>
  );
}

/** A refusal with findings shows them by line. */
function Refused({ error }: { error: unknown }) {
  if (error === null || error === undefined) return null;
  const findings = problemOf(error).data?.['findings'];
  return Array.isArray(findings) ? (
    <Findings findings={findings as readonly Finding[]} />
  ) : (
    <ProblemAlert error={error} />
  );
}

interface Ended {
  readonly on: Dayjs;
  readonly reason: string;
}

function EndIssue({ shown: { code, issue } }: { shown: KnownIssue }) {
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Ended>();
  const end = useChange(
    ({ on, reason }: Ended) =>
      answer(
        api.POST('/api/procedures/{code}/issues/{issue}/end', {
          params: { path: { code, issue } },
          body: { on: on.format('YYYY-MM-DD'), reason },
        }),
      ),
    { touches: [PROCEDURES_KEY], done: () => 'Đã đặt ngày cuối cùng nhận hồ sơ.', quiet: true },
  );
  return (
    <>
      <div className={tools.tools}>
        <Button onClick={() => setOpen(true)}>Đặt ngày hết hiệu lực</Button>
      </div>
      <Modal
        open={open}
        title={`Hết hiệu lực ${code} lần ${issue}`}
        okText="Đặt ngày"
        confirmLoading={end.isPending}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <ProblemAlert error={end.error} />
        <Form
          form={form}
          layout="vertical"
          onFinish={(given) => end.mutate(given, { onSuccess: () => setOpen(false) })}
        >
          <Form.Item
            name="on"
            label="Ngày cuối cùng nhận hồ sơ"
            rules={[{ required: true, message: 'Hãy chọn ngày' }]}
          >
            <DatePicker format="DD/MM/YYYY" className={spacing.wide} />
          </Form.Item>
          <Form.Item name="reason" label="Lý do" rules={[{ required: true, message: 'Hãy ghi lý do' }]}>
            <Input.TextArea rows={3} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
