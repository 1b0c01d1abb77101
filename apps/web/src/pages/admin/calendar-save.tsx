import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { problemOf } from '../../api/problem.js';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import panels from '../../parts/panel.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import styles from './calendar-save.module.css';
import { changeWords, type DayChange } from './day-change.js';
import { CSRF, type CalendarView } from './queries.js';
import type { CalendarTrial } from '../../api/types.js';
import { useChange } from './use-change.js';

interface Props {
  readonly trial: CalendarTrial;
  readonly calendar: CalendarView;
  readonly changes: readonly DayChange[];
  readonly onSaved: () => void;
}

/** Puts the tried change in force, after its effect has been said once more and a reason been given. */
export function SaveCalendar(props: Props) {
  const { trial, calendar } = props;
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ reason: string }>();
  const save = useSave(props, () => setOpen(false));
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        Lưu và áp dụng
      </Button>
      <Modal
        open={open}
        title={`Áp dụng ${calendar.title}, phiên bản ${trial.version}`}
        okText="Lưu và áp dụng"
        cancelText="Thôi"
        confirmLoading={save.isPending}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Confirmed {...props} />
        <ProblemAlert error={save.error} />
        <Form form={form} layout="vertical" onFinish={({ reason }) => save.mutate(reason.trim())}>
          <Form.Item
            name="reason"
            label="Lý do, ghi vào lịch sử của lịch"
            rules={[{ required: true, whitespace: true, message: 'Hãy ghi lý do' }]}
          >
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}

function useSave({ trial, calendar: { id }, changes, onSaved }: Props, close: () => void) {
  const queries = useQueryClient();
  const touches = [['calendars']];
  return useChange(
    async (reason: string) => {
      try {
        return await answer(
          api.POST('/api/calendars/{id}/versions', {
            params: { path: { id }, header: CSRF },
            body: { changes: [...changes], expectedVersion: trial.base, reason },
          }),
        );
      } catch (error) {
        // Somebody else saved: the page behind shows what holds now, the refusal stays in front of it.
        if (problemOf(error).status === 409) void queries.invalidateQueries({ queryKey: ['calendars'] });
        throw error;
      }
    },
    {
      touches,
      quiet: true,
      done: ({ version }) => {
        close();
        onSaved();
        return `Đã lưu và áp dụng phiên bản ${version}.`;
      },
    },
  );
}

function Confirmed({ trial: { impact }, changes }: Props) {
  const count = (dossiers: number): string => dossiers.toLocaleString('vi-VN');
  return (
    <>
      <ul className={classes(panels.lines, styles.changes)}>
        {changes.map((change) => (
          <li key={`${change.kind}${change.from}${change.to}`}>
            <span>
              {changeWords(change)} <span className={ink.quiet}>({change.decision})</span>
            </span>
          </li>
        ))}
      </ul>
      <p>
        <strong>{count(impact.later)}</strong> ngày hẹn dời muộn hơn, <strong>{count(impact.earlier)}</strong>{' '}
        ngày hẹn dời sớm hơn; <strong>{count(impact.becomeLate)}</strong> hồ sơ sẽ thành quá hạn ngay,{' '}
        <strong>{count(impact.lettersOwed)}</strong> thư xin lỗi sẽ nợ
        {impact.stepsSpent > 0 && <>, {count(impact.stepsSpent)} hồ sơ hết hạn của bước ngay</>}.
      </p>
      <p className={ink.quiet}>
        Từ lúc lưu, mọi ngày hẹn mới tính theo phiên bản này; hồ sơ đang giải quyết được tính lại, mỗi hồ sơ
        một dòng nhật ký. Hồ sơ đã quá hạn trước đó vẫn là quá hạn. Phiên bản đã lưu không sửa, không xóa
        được; muốn đổi lại thì lưu phiên bản kế tiếp.
      </p>
    </>
  );
}
