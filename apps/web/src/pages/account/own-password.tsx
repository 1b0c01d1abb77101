import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { answer, api, rememberCsrf } from '../../api/client.js';
import { ME } from '../../session/session.js';
import { NewPasswordFields, type NewPassword } from '../../parts/new-password-fields.js';
import panels from '../../parts/panel.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { CSRF } from '../admin/queries.js';
import { useChange } from '../admin/use-change.js';
import { OWN_SESSIONS } from './queries.js';

interface Passwords extends NewPassword {
  readonly current: string;
}

/** A new password ends every other session; this one goes on under a new token. */
export function OwnPassword() {
  const [form] = Form.useForm<Passwords>();
  const queries = useQueryClient();
  const change = useChange(
    ({ current, next }: Passwords) =>
      answer(api.POST('/api/auth/password', { params: { header: CSRF }, body: { current, next } })),
    {
      done: () => 'Đã đổi mật khẩu; mọi phiên khác đã kết thúc.',
      touches: [OWN_SESSIONS.queryKey],
      quiet: true,
    },
  );
  const send = (given: Passwords): void =>
    change.mutate(given, {
      onSuccess: (me) => {
        rememberCsrf(me.csrfToken);
        queries.setQueryData(ME.queryKey, me);
        form.resetFields();
      },
    });
  return (
    <section className={panels.panel}>
      <h2>Đổi mật khẩu</h2>
      <ProblemAlert error={change.error} />
      <Form form={form} layout="vertical" onFinish={send} requiredMark={false}>
        <Form.Item
          name="current"
          label="Mật khẩu đang dùng"
          rules={[{ required: true, message: 'Hãy nhập mật khẩu đang dùng' }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <NewPasswordFields />
        <Button htmlType="submit" loading={change.isPending}>
          Đổi mật khẩu
        </Button>
      </Form>
    </section>
  );
}
