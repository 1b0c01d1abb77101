import { Form, Input, Modal } from 'antd';
import { answer, api } from '../../api/client.js';
import { useFilters } from '../../parts/use-filters.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { CSRF, PEOPLE_KEY } from './queries.js';
import { useChange } from './use-change.js';

interface NewPerson {
  readonly id: string;
  readonly name: string;
}

/** A person without posts yet; opens them afterwards, where posts and the account are given. */
export function AddPerson({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [form] = Form.useForm<NewPerson>();
  const [, change] = useFilters();
  const add = useChange(
    (body: NewPerson) => answer(api.POST('/api/people', { params: { header: CSRF }, body })),
    {
      done: ({ name }) => `Đã thêm ${name}; hãy giao chức danh và mở tài khoản.`,
      touches: [PEOPLE_KEY],
      quiet: true,
    },
  );
  const send = (given: NewPerson): void =>
    add.mutate(given, {
      onSuccess: ({ id }) => {
        form.resetFields();
        onClose();
        change({ xem: undefined, nguoi: id });
      },
    });
  return (
    <Modal
      open={open}
      title="Thêm người"
      okText="Thêm"
      confirmLoading={add.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert error={add.error} />
      <Form form={form} layout="vertical" onFinish={send}>
        <Form.Item name="name" label="Họ và tên" rules={[{ required: true, message: 'Hãy ghi họ và tên' }]}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="id"
          label="Mã"
          extra="Chữ không dấu, số, . _ @ - ; dùng trong nhật ký, không đổi được."
          rules={[
            {
              required: true,
              pattern: /^[\w.@-]{1,64}$/,
              message: 'Mã chỉ gồm chữ không dấu, số và . _ @ -',
            },
          ]}
        >
          <Input autoComplete="off" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
