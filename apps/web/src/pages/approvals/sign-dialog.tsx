import { Alert, Form, Input, Modal } from 'antd';
import { newJob, type BulkJob } from '../../parts/bulk/bulk-job.js';
import spacing from '../../parts/spacing.module.css';
import styles from './sign-dialog.module.css';
import { backOf, signatureOf, whyNotSigned, type ApprovalAction, type ApprovalRow } from './use-approvals.js';

export type Deciding = 'sign' | 'back';

interface Props {
  readonly deciding: Deciding;
  readonly rows: readonly ApprovalRow[];
  readonly onCancel: () => void;
  readonly onDecided: (job: BulkJob) => void;
}

/** What will be signed or sent back, what cannot be and why, before anything is sent. */
export function SignDialog({ deciding, rows, onCancel, onDecided }: Props) {
  const [form] = Form.useForm<{ reason?: string }>();
  const signing = deciding === 'sign';
  const able = rows.filter((row) => (signing ? whyNotSigned(row) === null : backOf(row)?.blocked === null));
  const unable = rows.filter((row) => !able.includes(row));
  const title = `${signing ? 'Ký' : 'Trả lại'} ${able.length} hồ sơ`;
  const decide = ({ reason }: { reason?: string }): void => {
    const chosen = able.map((row) => itemOf(row, signing ? signatureOf(row) : backOf(row)));
    onDecided(newJob(signing ? 'Ký' : 'Trả lại', signing ? {} : { reason: reason?.trim() }, chosen));
  };
  return (
    <Modal
      open
      title={title}
      okText={title}
      cancelText="Thôi"
      onCancel={onCancel}
      onOk={() => form.submit()}
      okButtonProps={{ disabled: able.length === 0, autoFocus: signing, size: 'large' }}
      cancelButtonProps={{ size: 'large' }}
    >
      {unable.length > 0 && <Unable rows={unable} deciding={deciding} />}
      <Able rows={able} signing={signing} />
      <Form form={form} layout="vertical" onFinish={decide} requiredMark={false}>
        {!signing && (
          <Form.Item
            name="reason"
            label={able.length > 1 ? 'Lý do trả lại, chung cho các hồ sơ này' : 'Lý do trả lại'}
            rules={[
              { required: true, whitespace: true, message: 'Hãy ghi lý do để người trình biết phải sửa gì' },
            ]}
          >
            <Input.TextArea autoFocus autoSize={{ minRows: 3 }} maxLength={2000} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}

function itemOf({ code, revision, applicant }: ApprovalRow, action: ApprovalAction | undefined) {
  return { code, revision, title: applicant.name, action: action?.action ?? '' };
}

/** “7 Ký cấp giấy chứng nhận, 2 Ký từ chối”: thirty at once may be of two kinds. */
function Able({ rows, signing }: { rows: readonly ApprovalRow[]; signing: boolean }) {
  const kinds = new Map<string, ApprovalRow[]>();
  for (const row of rows) {
    const label = (signing ? signatureOf(row) : backOf(row))?.label ?? '';
    kinds.set(label, [...(kinds.get(label) ?? []), row]);
  }
  return (
    <ul className={styles.kinds}>
      {[...kinds].map(([label, those]) => (
        <li key={label}>
          <strong>
            {label}: {those.length} hồ sơ.
          </strong>{' '}
          {those.map(({ applicant }) => applicant.name).join(', ')}
        </li>
      ))}
    </ul>
  );
}

function Unable({ rows, deciding }: { rows: readonly ApprovalRow[]; deciding: Deciding }) {
  return (
    <Alert
      type="warning"
      showIcon
      title={`${rows.length} hồ sơ chưa ${deciding === 'sign' ? 'ký' : 'trả lại'} được, sẽ để nguyên:`}
      description={
        <ul className={styles.unable}>
          {rows.map((row) => (
            <li key={row.code}>
              <strong>{row.applicant.name}</strong> ({row.code}):{' '}
              {deciding === 'sign'
                ? whyNotSigned(row)
                : (backOf(row)?.blocked?.message ?? 'Bước này không có việc trả lại.')}
            </li>
          ))}
        </ul>
      }
      className={spacing.below}
    />
  );
}
