import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { answer, api } from '../../api/client.js';
import type { Me } from '../../session/session.js';
import { NewPasswordFields, type NewPassword } from '../../parts/new-password-fields.js';
import { ProblemAlert } from '../../parts/problem-alert.js';

/** A first password opens nothing but its own change. */
export function FirstPasswordForm({ current, onEntered }: { current: string; onEntered: (me: Me) => void }) {
  const change = useMutation({
    mutationFn: ({ next }: NewPassword) =>
      answer(
        api.POST('/api/auth/password', {
          params: { header: { 'X-CSRF-Token': '' } },
          body: { current, next },
        }),
      ),
    onSuccess: onEntered,
  });
  return (
    <Form<NewPassword> layout="vertical" onFinish={(given) => change.mutate(given)} requiredMark={false}>
      <p>
        Đây là lần đăng nhập đầu tiên. Hãy chọn mật khẩu của riêng mình, ít nhất 10 ký tự; một câu dễ nhớ là
        tốt nhất.
      </p>
      <ProblemAlert error={change.error} />
      <NewPasswordFields size="large" autoFocus />
      <Button type="primary" htmlType="submit" size="large" block loading={change.isPending}>
        Đổi mật khẩu và vào làm việc
      </Button>
    </Form>
  );
}
