import { Alert, Button, Form, Input, Modal, Upload } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import type { Finding } from '../../api/types.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import spacing from '../../parts/spacing.module.css';
import styles from './draft-form.module.css';
import { PROCEDURES_KEY } from './queries.js';
import { useChange } from './use-change.js';

interface Draft {
  readonly source: string;
  readonly file?: string;
  readonly reason?: string;
}

/** The text of a new issue: kept as a draft and checked at once. */
export function DraftForm({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [form] = Form.useForm<Draft>();
  const navigate = useNavigate();
  const draft = useChange((body: Draft) => answer(api.POST('/api/procedures/drafts', { body })), {
    touches: [PROCEDURES_KEY],
    quiet: true,
  });
  const findings = draft.data?.findings ?? [];
  const send = ({ source, file, reason }: Draft): void =>
    draft.mutate(
      { source, ...(file ? { file } : {}), ...(reason ? { reason } : {}) },
      {
        onSuccess: ({ issue, findings: found }) => {
          if (found.length > 0) return;
          onClose();
          void navigate({
            to: '/quan-tri/thu-tuc/$code',
            params: { code: issue.code },
            search: { lan: String(issue.issue) },
          });
        },
      },
    );
  const take = (file: File): false => {
    void file.text().then((source) => form.setFieldsValue({ source, file: file.name }));
    return false;
  };
  return (
    <Modal
      open={open}
      title="Nộp dự thảo một lần ban hành"
      width={760}
      okText="Nộp và kiểm tra"
      confirmLoading={draft.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert error={draft.error} />
      {findings.length > 0 && <Findings findings={findings} />}
      <Form form={form} layout="vertical" onFinish={send}>
        <Upload beforeUpload={take} showUploadList={false} accept=".yaml,.yml">
          <Button>Chọn tệp YAML</Button>
        </Upload>
        <DraftFields />
      </Form>
    </Modal>
  );
}

function DraftFields() {
  return (
    <>
      <Form.Item name="file" hidden>
        <Input />
      </Form.Item>
      <Form.Item
        name="source"
        label="Toàn văn"
        rules={[{ required: true, message: 'Hãy chọn tệp hoặc dán toàn văn' }]}
      >
        <Input.TextArea rows={14} spellCheck={false} className={styles.text} />
      </Form.Item>
      <Form.Item name="reason" label="Ý kiến, căn cứ">
        <Input />
      </Form.Item>
    </>
  );
}

/** What the check found, by line. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <Alert
      type="warning"
      showIcon
      title={`Đã giữ dự thảo; kiểm tra thấy ${findings.length} điều phải sửa`}
      description={
        <ul>
          {findings.map(({ line, message, remedy }) => (
            <li key={`${line}${message}`}>
              Dòng {line}: {message} {remedy}
            </li>
          ))}
        </ul>
      }
      className={spacing.below}
    />
  );
}
