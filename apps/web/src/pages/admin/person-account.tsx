import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, Form, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import ink from '../../parts/ink.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { AccountMarks } from './account-marks.js';
import { FirstPasswordModal, type FirstPassword } from './first-password.js';
import { CSRF, LOGIN_OPTIONS, PEOPLE_KEY, type PersonLine } from './queries.js';
import tools from './tools.module.css';
import { useChange } from './use-change.js';
import { clockWords } from './words.js';

type Held = NonNullable<PersonLine['account']>;

export function PersonAccount({ person }: { person: PersonLine }) {
  const [shown, setShown] = useState<FirstPassword | null>(null);
  const { account, name } = person;
  const show = (given: { login: string; password: string }): void => setShown({ ...given, name });
  return (
    <section>
      <h3>Tài khoản</h3>
      {account === null ? (
        <OpenAccount id={person.id} onOpened={show} />
      ) : (
        <AccountActions person={person} account={account} onReset={show} />
      )}
      <FirstPasswordModal given={shown} onClose={() => setShown(null)} />
    </section>
  );
}

interface Opened {
  readonly login: string;
  readonly password: string;
}

function OpenAccount({ id, onOpened }: { id: string; onOpened: (account: Opened) => void }) {
  const open = useChange(
    ({ login }: { login: string }) =>
      answer(
        api.POST('/api/people/{id}/account', { params: { path: { id }, header: CSRF }, body: { login } }),
      ),
    { touches: [PEOPLE_KEY], quiet: true },
  );
  return (
    <Form
      layout="vertical"
      initialValues={{ login: id.toLowerCase() }}
      onFinish={(given: { login: string }) => open.mutate(given, { onSuccess: onOpened })}
    >
      <ProblemAlert error={open.error} />
      <Form.Item
        name="login"
        label="Tên đăng nhập"
        rules={[{ required: true, message: 'Hãy ghi tên đăng nhập' }]}
      >
        <Input autoComplete="off" autoCapitalize="none" spellCheck={false} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={open.isPending}>
        Mở tài khoản
      </Button>
    </Form>
  );
}

function AccountActions({
  person,
  account,
  onReset,
}: {
  person: PersonLine;
  account: Held;
  onReset: (given: Opened) => void;
}) {
  const { reset, unlock, disable, enable } = useAccountChanges(person);
  return (
    <>
      <p>
        <AccountMarks account={account} />
        {account.lockedUntil !== null && (
          <span className={ink.quiet}>
            {' '}
            Sai mật khẩu nhiều lần; tự mở lúc {clockWords(account.lockedUntil)}.
          </span>
        )}
      </p>
      <div className={tools.tools}>
        <Button loading={unlock.isPending} onClick={() => unlock.mutate(undefined)}>
          Mở khóa đăng nhập
        </Button>
        <Popconfirm
          title="Cấp lại mật khẩu lần đầu?"
          description="Mật khẩu cũ hết dùng được, mọi phiên kết thúc."
          okText="Cấp lại"
          cancelText="Thôi"
          onConfirm={() => reset.mutate(undefined, { onSuccess: onReset })}
        >
          <Button loading={reset.isPending}>Cấp lại mật khẩu</Button>
        </Popconfirm>
        {account.disabled ? (
          <Button loading={enable.isPending} onClick={() => enable.mutate(undefined)}>
            Mở lại tài khoản
          </Button>
        ) : (
          <Popconfirm
            title="Khóa tài khoản?"
            description="Không đăng nhập được nữa; phiên đang mở kết thúc ngay."
            okText="Khóa"
            cancelText="Thôi"
            onConfirm={() => disable.mutate(undefined)}
          >
            <Button danger loading={disable.isPending}>
              Khóa tài khoản
            </Button>
          </Popconfirm>
        )}
      </div>
      <SsoLink id={person.id} account={account} />
    </>
  );
}

function useAccountChanges({ id, name }: PersonLine) {
  const params = { path: { id }, header: CSRF };
  const touches = [PEOPLE_KEY];
  return {
    reset: useChange(() => answer(api.POST('/api/people/{id}/account/reset', { params })), { touches }),
    unlock: useChange(() => answer(api.POST('/api/people/{id}/account/unlock', { params })), {
      touches,
      done: ({ wasLocked }) =>
        wasLocked ? 'Đăng nhập lại được ngay.' : 'Không bị tạm khóa; các lần sai trước không còn tính.',
    }),
    disable: useChange(() => answer(api.POST('/api/people/{id}/account/disable', { params })), {
      touches,
      done: () => `Đã khóa tài khoản của ${name}; mọi phiên của tài khoản đã kết thúc.`,
    }),
    enable: useChange(() => answer(api.POST('/api/people/{id}/account/enable', { params })), {
      touches,
      done: () => `Đã mở lại tài khoản của ${name}.`,
    }),
  };
}

function SsoLink({ id, account: { sso } }: { id: string; account: Held }) {
  const { data } = useSuspenseQuery(LOGIN_OPTIONS);
  const params = { path: { id }, header: CSRF };
  const link = useChange(
    (body: { sub: string }) => answer(api.POST('/api/people/{id}/sso', { params, body })),
    { touches: [PEOPLE_KEY], done: () => 'Đã liên kết.', quiet: true },
  );
  const unlink = useChange(() => answer(api.DELETE('/api/people/{id}/sso', { params })), {
    touches: [PEOPLE_KEY],
    done: () => 'Đã bỏ liên kết; phiên mở bằng đăng nhập một lần đã kết thúc.',
  });
  if (data.sso === null && sso === null) return null;
  if (sso !== null) {
    return (
      <p>
        Đăng nhập một lần: <code>{sso}</code>{' '}
        <Button size="small" loading={unlink.isPending} onClick={() => unlink.mutate(undefined)}>
          Bỏ liên kết
        </Button>
      </p>
    );
  }
  return (
    <Form layout="inline" onFinish={(given: { sub: string }) => link.mutate(given)}>
      <ProblemAlert error={link.error} />
      <Form.Item
        name="sub"
        label="Mã ở hệ thống đăng nhập một lần"
        rules={[{ required: true, message: 'Hãy ghi mã' }]}
      >
        <Input autoComplete="off" spellCheck={false} />
      </Form.Item>
      <Button htmlType="submit" loading={link.isPending}>
        Liên kết
      </Button>
    </Form>
  );
}
