import { DatePicker, Form, Input, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { ProblemAlert } from '../../parts/problem-alert.js';
import spacing from '../../parts/spacing.module.css';
import { plain, seatWords } from './words.js';

interface Seat {
  readonly role: string;
  readonly unit: string;
  readonly roleLabel: string;
  readonly unitLabel: string;
  readonly state: string;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly posts: readonly Seat[];
}

export interface SubstitutionGiven {
  /** The absent person; not given when it is oneself. */
  readonly absent?: string;
  readonly acting: string;
  readonly role?: string;
  readonly unit?: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

interface Filled {
  readonly absent?: string;
  readonly acting: string;
  readonly seat?: string;
  readonly days: readonly [Dayjs, Dayjs];
  readonly reason: string;
}

interface Props {
  readonly open: boolean;
  readonly people: readonly Candidate[];
  readonly today: string;
  /** Only this one's absence. */
  readonly self?: Candidate;
  readonly error: unknown;
  readonly pending: boolean;
  readonly onClose: () => void;
  readonly onMake: (given: SubstitutionGiven) => void;
}

/** Who is absent, who stands in, in which post, from when to when, by which paper. */
export function SubstitutionForm({ open, people, today, self, error, pending, onClose, onMake }: Props) {
  const [form] = Form.useForm<Filled>();
  const send = ({ absent, acting, seat, days, reason }: Filled): void => {
    const [role, unit] = seat?.split('/') ?? [];
    const [from, to] = days.map((day) => day.format('YYYY-MM-DD')) as [string, string];
    onMake({
      acting,
      from,
      to,
      reason,
      ...(absent === undefined ? {} : { absent }),
      ...(role === undefined || unit === undefined ? {} : { role, unit }),
    });
  };
  return (
    <Modal
      open={open}
      title={self ? 'Giao người làm thay tôi' : 'Giao người làm thay'}
      okText="Giao"
      confirmLoading={pending}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      <ProblemAlert error={error} />
      <Form form={form} layout="vertical" preserve={false} onFinish={send}>
        {!self && (
          <Form.Item
            name="absent"
            label="Người vắng mặt"
            rules={[{ required: true, message: 'Hãy chọn người vắng mặt' }]}
          >
            <PersonSelect people={people} />
          </Form.Item>
        )}
        <Form.Item
          name="acting"
          label="Người làm thay"
          rules={[{ required: true, message: 'Hãy chọn người làm thay' }]}
        >
          <PersonSelect people={people.filter(({ id }) => id !== self?.id)} />
        </Form.Item>
        <SeatField people={self ? [self] : people} own={self?.id} />
        <Form.Item
          name="days"
          label="Từ ngày, đến hết ngày"
          rules={[{ required: true, message: 'Hãy chọn hai ngày' }]}
        >
          <DatePicker.RangePicker format="DD/MM/YYYY" minDate={dayjs(today)} className={spacing.wide} />
        </Form.Item>
        <Form.Item name="reason" label="Căn cứ" rules={[{ required: true, message: 'Hãy ghi căn cứ' }]}>
          <Input placeholder="Ví dụ: nghỉ phép, QĐ 12/QĐ-SYT" />
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** Posts of the absent person; empty means all of them. */
function SeatField({ people, own }: { people: readonly Candidate[]; own: string | undefined }) {
  return (
    <Form.Item noStyle dependencies={['absent']}>
      {({ getFieldValue }) => {
        const absent = own ?? (getFieldValue('absent') as string | undefined);
        const posts =
          people.find(({ id }) => id === absent)?.posts.filter(({ state }) => state !== 'over') ?? [];
        return (
          <Form.Item name="seat" label="Chức danh (để trống: mọi chức danh)">
            <Select
              allowClear
              disabled={posts.length === 0}
              options={posts.map((post) => ({ value: `${post.role}/${post.unit}`, label: seatWords(post) }))}
            />
          </Form.Item>
        );
      }}
    </Form.Item>
  );
}

function PersonSelect({
  people,
  ...rest
}: {
  people: readonly Candidate[];
  id?: string;
  value?: string;
  onChange?: (id: string) => void;
}) {
  return (
    <Select
      {...rest}
      showSearch={{ filterOption: (sought, option) => plain(option?.label ?? '').includes(plain(sought)) }}
      options={people.map(({ id, name, posts }) => {
        const held = posts.find(({ state }) => state === 'held');
        return { value: id, label: held ? `${name} · ${seatWords(held)}` : name };
      })}
    />
  );
}
