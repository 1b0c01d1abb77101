import { useQuery } from '@tanstack/react-query';
import { Alert, Checkbox, Form, Input, Modal, Spin } from 'antd';
import { useState } from 'react';
import ink from '../../parts/ink.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import spacing from '../../parts/spacing.module.css';
import { dateWords } from '../../words/dates.js';
import drawer from './drawer.module.css';
import {
  HALF_WORDS,
  previewQuery,
  usePlan,
  type Chosen,
  type Place,
  type Preview,
} from './inspection-queries.js';
import styles from './plan-dialog.module.css';

interface PlanDialogProps {
  readonly chosen: Chosen;
  readonly place: Place;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** What the place would mean, before it is taken: late or not, and the reason the rules ask for. */
export function PlanDialog({ chosen, place, onClose, onDone }: PlanDialogProps) {
  const preview = useQuery(previewQuery(chosen.code, place.day.day));
  const plan = usePlan(onDone);
  const [reason, setReason] = useState('');
  const [confirmLate, setConfirmLate] = useState(false);
  const late = preview.data?.late === true;
  const why = reasonAsked(chosen, place, preview.data);
  const given = (why === null || reason.trim() !== '') && (!late || confirmLate);
  return (
    <Modal
      open
      title={chosen.kind === 'visit' ? 'Chuyển buổi thẩm định' : 'Xếp lịch thẩm định'}
      okText={late ? 'Vẫn xếp, đã biết là muộn' : 'Xếp lịch'}
      cancelText="Chọn chỗ khác"
      okButtonProps={{ disabled: !preview.data || !given, danger: late }}
      confirmLoading={plan.isPending}
      onOk={() => plan.mutate({ chosen, place, reason, confirmLate })}
      onCancel={onClose}
    >
      <Where chosen={chosen} place={place} due={preview.data?.due ?? null} />
      <ProblemAlert error={preview.error ?? plan.error} />
      {preview.isPending && <Spin description="Đang xem ngày này có kịp không…" />}
      {preview.data && <Warnings preview={preview.data} />}
      <ReasonField why={why} late={late} value={reason} onChange={setReason} />
      {late && (
        <Checkbox checked={confirmLate} onChange={(event) => setConfirmLate(event.target.checked)}>
          Tôi đã biết hồ sơ sẽ trễ hẹn và vẫn xếp ngày này.
        </Checkbox>
      )}
    </Modal>
  );
}

/** Why a reason must be written; null when none need be. */
function reasonAsked(chosen: Chosen, { day }: Place, preview: Preview | undefined): string | null {
  if (chosen.kind === 'visit' && chosen.visit.day !== day.day) return 'Đổi ngày đã xếp phải ghi lý do.';
  return preview?.reasonFor ?? null;
}

function Warnings({ preview: { late, why, notes } }: { preview: Preview }) {
  return (
    <>
      {late && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title="Buổi thẩm định này muộn"
          description={why}
          className={spacing.below}
        />
      )}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  );
}

interface ReasonFieldProps {
  /** null: none is needed. */
  readonly why: string | null;
  /** The warning above says why already. */
  readonly late: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ReasonField({ why, late, value, onChange }: ReasonFieldProps) {
  if (why === null) return null;
  return (
    <Form.Item label="Lý do" required htmlFor="ly-do-xep" extra={late ? null : why} layout="vertical">
      <Input.TextArea
        id="ly-do-xep"
        autoSize={{ minRows: 2, maxRows: 5 }}
        maxLength={1000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Form.Item>
  );
}

function Where({ chosen, place, due }: Pick<PlanDialogProps, 'chosen' | 'place'> & { due: string | null }) {
  const { team, day, half } = place;
  return (
    <dl className={drawer.facts}>
      <dt>Hồ sơ</dt>
      <dd>
        {chosen.name} <span className={ink.quiet}>({chosen.code})</span>
      </dd>
      <dt>Buổi</dt>
      <dd>
        {HALF_WORDS[half]} {day.words}, lượt {place.place}
      </dd>
      <dt>Đoàn</dt>
      <dd>
        {team.name}: {team.members.map(({ name }) => name).join(', ')}
      </dd>
      <dt>Hẹn trả</dt>
      <dd>{due === null ? 'chưa có ngày hẹn đang chạy' : dateWords(due)}</dd>
    </dl>
  );
}
