import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { answer, api } from '../../api/client.js';
import type { Me } from '../../session/session.js';
import { useFilters } from '../../parts/use-filters.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { SingleSignOn } from './single-sign-on.js';

interface Credentials {
  readonly login: string;
  readonly password: string;
}

export function CredentialsForm({ onEntered }: { onEntered: (me: Me, password: string) => void }) {
  const [{ loi }] = useFilters();
  const enter = useMutation({
    mutationFn: ({ login, password }: Credentials) =>
      answer(api.POST('/api/auth/login', { body: { login: login.trim().toLowerCase(), password } })),
    onSuccess: (me, { password }) => onEntered(me, password),
  });
  return (
    <Form<Credentials> layout="vertical" onFinish={(given) => enter.mutate(given)} requiredMark={false}>
      <ProblemAlert error={enter.error ?? (loi === undefined ? null : new Error(loi))} />
      <Form.Item
        name="login"
        label="Tên đăng nhập"
        rules={[{ required: true, message: 'Hãy nhập tên đăng nhập' }]}
      >
        <Input autoFocus autoComplete="username" autoCapitalize="none" spellCheck={false} size="large" />
      </Form.Item>
      <Form.Item name="password" label="Mật khẩu" rules={[{ required: true, message: 'Hãy nhập mật khẩu' }]}>
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={enter.isPending}>
        Đăng nhập
      </Button>
      <SingleSignOn />
    </Form>
  );
}
