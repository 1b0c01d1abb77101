import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { answer, api } from '../../api/client.js';
import { Badge } from '../../parts/badge.js';
import { Count } from '../../parts/count.js';
import ink from '../../parts/ink.module.css';
import panels from '../../parts/panel.module.css';
import { dateWords, dayWords } from '../../words/dates.js';
import { AdminFrame } from './admin-frame.js';
import { CSRF, PEOPLE_KEY, TODAY, type Today } from './queries.js';
import { STAGE_WORDS } from './stages.js';
import { useChange } from './use-change.js';
import { clockWords, seatWords } from './words.js';

/** What must an administrator do today? */
export default function AdminPage() {
  const { data } = useSuspenseQuery({ ...TODAY, refetchInterval: 60_000 });
  const { firstPasswords, locked, ending, vacant, waiting } = data;
  const pressing = locked.length + vacant.length + ending.length + waiting.length;
  const all = [
    { count: locked.length, panel: <Locked key="locked" locked={locked} /> },
    { count: vacant.length, panel: <Vacant key="vacant" vacant={vacant} /> },
    { count: ending.length, panel: <Ending key="ending" ending={ending} /> },
    { count: waiting.length, panel: <Waiting key="waiting" waiting={waiting} /> },
    { count: firstPasswords.length, panel: <FirstPasswords key="passwords" accounts={firstPasswords} /> },
  ];
  // What waits stands before what does not.
  const sorted = [...all.filter(({ count }) => count > 0), ...all.filter(({ count }) => count === 0)];
  return (
    <AdminFrame title={`Việc của quản trị, ${dayWords(data.today)}`}>
      <p>
        {pressing === 0
          ? 'Không có việc gấp: mọi chức danh có người, không ai bị khóa đăng nhập, không lần ban hành nào chờ.'
          : `${pressing} việc cần xem hôm nay.`}
        {firstPasswords.length > 0 && ` ${firstPasswords.length} người chưa đổi mật khẩu cấp lần đầu.`}
      </p>
      <div className={panels.panels}>{sorted.map(({ panel }) => panel)}</div>
    </AdminFrame>
  );
}

function Panel({
  title,
  count,
  none,
  children,
}: {
  title: string;
  count: number;
  none: string;
  children: ReactNode;
}) {
  return (
    <section className={panels.panel}>
      <h2>
        {title} <Count due={count > 0} of={count} />
      </h2>
      {count === 0 ? <p className={ink.quiet}>{none}</p> : <ul className={panels.lines}>{children}</ul>}
    </section>
  );
}

function Locked({ locked }: Pick<Today, 'locked'>) {
  const unlock = useChange(
    (id: string) =>
      answer(api.POST('/api/people/{id}/account/unlock', { params: { path: { id }, header: CSRF } })),
    { done: ({ login }) => `«${login}» đăng nhập lại được ngay.`, touches: [PEOPLE_KEY] },
  );
  return (
    <Panel title="Tên đăng nhập đang tạm khóa" count={locked.length} none="Không ai phải chờ.">
      {locked.map(({ login, person, until }) => (
        <li key={login}>
          <span>
            <PersonLink {...person} />{' '}
            <span className={ink.quiet}>sai mật khẩu nhiều lần, khóa đến {clockWords(until)}</span>
          </span>
          <Button size="small" loading={unlock.isPending} onClick={() => unlock.mutate(person.id)}>
            Mở khóa
          </Button>
        </li>
      ))}
    </Panel>
  );
}

function Vacant({ vacant }: Pick<Today, 'vacant'>) {
  return (
    <Panel
      title="Chức danh không có ai"
      count={vacant.length}
      none="Bước nào của thủ tục đang áp dụng cũng có người làm."
    >
      {vacant.map((seat) => (
        <li key={`${seat.role}${seat.unit}`}>
          <span>
            {seatWords(seat)}{' '}
            <span className={ink.quiet}>
              cần cho {seat.procedures.slice(0, 3).join(', ')}
              {seat.procedures.length > 3 ? ` và ${seat.procedures.length - 3} thủ tục nữa` : ''}
            </span>
          </span>
          <Link to="/quan-tri/nguoi">Giao người</Link>
        </li>
      ))}
    </Panel>
  );
}

function Ending({ ending }: Pick<Today, 'ending'>) {
  return (
    <Panel
      title="Việc làm thay hết trong 7 ngày tới"
      count={ending.length}
      none="Không có việc làm thay nào sắp hết."
    >
      {ending.map(({ id, absent, acting, to }) => (
        <li key={id}>
          <span>
            {acting.name} <span className={ink.quiet}>làm thay</span> {absent.name}
          </span>
          <span>
            ngày cuối {dateWords(to)} · <Link to="/quan-tri/lam-thay">Xem</Link>
          </span>
        </li>
      ))}
    </Panel>
  );
}

function Waiting({ waiting }: Pick<Today, 'waiting'>) {
  return (
    <Panel title="Lần ban hành đang chờ" count={waiting.length} none="Không có dự thảo nào.">
      {waiting.map(({ code, issue, title, stage }) => (
        <li key={`${code}${issue}`}>
          <Link to="/quan-tri/thu-tuc/$code" params={{ code }} search={{ lan: String(issue) }}>
            {code} lần {issue}: {title}
          </Link>
          <Badge tone="warn">{STAGE_WORDS[stage]}</Badge>
        </li>
      ))}
    </Panel>
  );
}

function FirstPasswords({ accounts }: { accounts: Today['firstPasswords'] }) {
  return (
    <Panel
      title="Chưa đổi mật khẩu cấp lần đầu"
      count={accounts.length}
      none="Ai cũng đã có mật khẩu của riêng mình."
    >
      {accounts.slice(0, 8).map(({ login, person }) => (
        <li key={login}>
          <PersonLink {...person} />
          <span className={ink.quiet}>tên đăng nhập {login}</span>
        </li>
      ))}
      {accounts.length > 8 && (
        <li>
          <Link to="/quan-tri/nguoi" search={{ loc: 'mat-khau' }}>
            Xem cả {accounts.length} người
          </Link>
        </li>
      )}
    </Panel>
  );
}

function PersonLink({ id, name }: { id: string; name: string }) {
  return (
    <Link to="/quan-tri/nguoi" search={{ nguoi: id }}>
      {name}
    </Link>
  );
}
