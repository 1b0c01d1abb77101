import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { answer, api } from '../../api/client.js';
import type { Me } from '../../app/session.js';
import { ProblemAlert } from '../../parts/problem-alert.js';

interface Passwords {
  readonly next: string;
  readonly again: string;
}

/** A first password opens nothing but its own change. */
export function FirstPasswordForm({ current, onEntered }: { current: string; onEntered: (me: Me) => void }) {
  const change = useMutation({
    mutationFn: ({ next }: Passwords) =>
      answer(
        api.POST('/api/auth/password', {
          params: { header: { 'X-CSRF-Token': '' } },
          body: { current, next },
        }),
      ),
    onSuccess: onEntered,
  });
  return (
    <Form<Passwords> layout="vertical" onFinish={(given) => change.mutate(given)} requiredMark={false}>
      <p>
        Đây là lần đăng nhập đầu tiên. Hãy chọn mật khẩu của riêng mình, ít nhất 10 ký tự; một câu dễ nhớ là
        tốt nhất.
      </p>
      <ProblemAlert error={change.error} />
      <Form.Item
        name="next"
        label="Mật khẩu mới"
        rules={[{ required: true, min: 10, message: 'Ít nhất 10 ký tự' }]}
      >
        <Input.Password autoFocus autoComplete="new-password" size="large" />
      </Form.Item>
      <Form.Item
        name="again"
        label="Nhập lại mật khẩu mới"
        dependencies={['next']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue('next')
                ? Promise.resolve()
                : Promise.reject(new Error('Hai lần nhập chưa giống nhau')),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={change.isPending}>
        Đổi mật khẩu và vào làm việc
      </Button>
    </Form>
  );
}
