import { Button, DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { dateWords } from '../../words/dates.js';
import { CalendarEffect } from './calendar-effect.js';
import { CSRF, type CalendarView } from './queries.js';
import { useChange } from './use-change.js';

const KINDS = {
  off: 'nghỉ',
  work: 'làm bù',
  closure: 'cơ quan đóng cửa',
  ordinary: 'như tuần thường (bỏ nghỉ, bỏ làm bù)',
} as const;

interface DayChange {
  readonly kind: keyof typeof KINDS;
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly decision: string;
}

/** Changes gathered by hand, and what they would do to every open promise. Nothing is saved by trying. */
export function CalendarTrial({ calendar }: { calendar: CalendarView }) {
  const [changes, setChanges] = useState<readonly DayChange[]>([]);
  const trial = useChange(
    (body: { changes: DayChange[] }) =>
      answer(
        api.POST('/api/calendars/{id}/try', { params: { path: { id: calendar.id }, header: CSRF }, body }),
      ),
    { touches: [], quiet: true },
  );
  const set = (next: readonly DayChange[]): void => {
    setChanges(next);
    // What was computed for other changes would mislead.
    trial.reset();
  };
  return (
    <section className="panel">
      <h2>Thử một thay đổi trước khi áp dụng</h2>
      <AddChange onAdd={(change) => set([...changes, change])} />
      <ul className="lines">
        {changes.map((change, index) => (
          <li key={`${change.kind}${change.from}${change.to}${change.name}`}>
            <span>
              {periodWords(change)}: {KINDS[change.kind]}, {change.name}{' '}
              <span className="faint">({change.decision})</span>
            </span>
            <Button size="small" onClick={() => set(changes.filter((_, at) => at !== index))}>
              Bỏ
            </Button>
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <div className="tool" style={{ marginTop: 8 }}>
          <Button
            type="primary"
            loading={trial.isPending}
            onClick={() => trial.mutate({ changes: [...changes] })}
          >
            Xem tác động tới các ngày hẹn
          </Button>
        </div>
      )}
      <ProblemAlert error={trial.error} />
      {trial.data && <CalendarEffect trial={trial.data} file={calendar.file} />}
    </section>
  );
}

function periodWords({ from, to }: DayChange): string {
  return from === to ? dateWords(from) : `${dateWords(from)} đến hết ${dateWords(to)}`;
}

interface Filled {
  readonly kind: DayChange['kind'];
  readonly days: readonly [Dayjs, Dayjs];
  readonly name: string;
  readonly decision: string;
}

function AddChange({ onAdd }: { onAdd: (change: DayChange) => void }) {
  const [form] = Form.useForm<Filled>();
  const add = ({ kind, days, name, decision }: Filled): void => {
    const [from, to] = days.map((day) => day.format('YYYY-MM-DD')) as [string, string];
    onAdd({ kind, from, to, name: name.trim(), decision: decision.trim() });
    form.resetFields();
  };
  return (
    <Form form={form} layout="vertical" onFinish={add} initialValues={{ kind: 'off' }}>
      <div className="panels" style={{ gap: '0 16px' }}>
        <Form.Item
          name="days"
          label="Ngày đầu và ngày cuối"
          rules={[{ required: true, message: 'Hãy chọn hai ngày' }]}
        >
          <DatePicker.RangePicker format="DD/MM/YYYY" style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="kind" label="Các ngày này">
          <Select options={Object.entries(KINDS).map(([value, label]) => ({ value, label }))} />
        </Form.Item>
        <Form.Item name="name" label="Tên ngày" rules={[{ required: true, message: 'Hãy ghi tên' }]}>
          <Input placeholder="Ví dụ: Tết Nguyên Đán Đinh Mùi" />
        </Form.Item>
        <Form.Item
          name="decision"
          label="Số văn bản"
          rules={[{ required: true, message: 'Hãy ghi số văn bản' }]}
        >
          <Input placeholder="Ví dụ: TB 5034/TB-BNV" />
        </Form.Item>
      </div>
      <Button htmlType="submit">Thêm vào phép thử</Button>
    </Form>
  );
}
