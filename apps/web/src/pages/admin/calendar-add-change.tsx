import { Button, DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { classes } from '../../parts/classes.js';
import panels from '../../parts/panel.module.css';
import spacing from '../../parts/spacing.module.css';
import styles from './calendar-add-change.module.css';
import { KINDS, type DayChange } from './day-change.js';

interface Filled {
  /** Of days, or `decided 2027`. */
  readonly kind: string;
  readonly days?: readonly [Dayjs, Dayjs];
  readonly name?: string;
  readonly decision: string;
}

const DECIDED = 'decided ';

/** One change at a time: days of some kind, or a year whose holidays are decided now. */
export function AddChange({
  undecided,
  onAdd,
}: {
  undecided: readonly number[];
  onAdd: (change: DayChange) => void;
}) {
  const [form] = Form.useForm<Filled>();
  const kind = Form.useWatch('kind', form) as string | undefined;
  const add = (filled: Filled): void => {
    onAdd(changeOf(filled));
    form.resetFields();
  };
  return (
    <Form form={form} layout="vertical" onFinish={add} initialValues={{ kind: 'off' }}>
      <div className={classes(panels.panels, styles.fields)}>
        <Form.Item name="kind" label="Thay đổi">
          <Select
            options={[
              ...Object.entries(KINDS).map(([value, label]) => ({ value, label: `Các ngày: ${label}` })),
              ...undecided.map((year) => ({
                value: `${DECIDED}${year}`,
                label: `Năm ${year}: đã có quyết định nghỉ lễ`,
              })),
            ]}
          />
        </Form.Item>
        {kind?.startsWith(DECIDED) !== true && <DaysAndName />}
        <Form.Item
          name="decision"
          label="Số văn bản"
          rules={[{ required: true, whitespace: true, message: 'Hãy ghi số văn bản' }]}
        >
          <Input placeholder="Ví dụ: TB 5034/TB-BNV" />
        </Form.Item>
      </div>
      <Button htmlType="submit">Thêm thay đổi này</Button>
    </Form>
  );
}

function DaysAndName() {
  return (
    <>
      <Form.Item
        name="days"
        label="Ngày đầu và ngày cuối"
        rules={[{ required: true, message: 'Hãy chọn hai ngày' }]}
      >
        <DatePicker.RangePicker
          aria-label="Ngày đầu và ngày cuối"
          format="DD/MM/YYYY"
          className={spacing.wide}
        />
      </Form.Item>
      <Form.Item
        name="name"
        label="Tên ngày"
        rules={[{ required: true, whitespace: true, message: 'Hãy ghi tên' }]}
      >
        <Input placeholder="Ví dụ: Tết Nguyên Đán Đinh Mùi" />
      </Form.Item>
    </>
  );
}

function changeOf({ kind, days, name = '', decision }: Filled): DayChange {
  if (kind.startsWith(DECIDED)) {
    const year = kind.slice(DECIDED.length);
    const [from, to] = [`${year}-01-01`, `${year}-12-31`];
    return { kind: 'decided', from, to, name: `Lịch nghỉ năm ${year}`, decision: decision.trim() };
  }
  const [from = '', to = ''] = (days ?? []).map((day) => day.format('YYYY-MM-DD'));
  return {
    kind: kind as keyof typeof KINDS,
    from,
    to,
    name: name.trim(),
    decision: decision.trim(),
  };
}
