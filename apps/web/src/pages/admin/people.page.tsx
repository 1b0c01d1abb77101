import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useFilters } from '../../parts/use-filters.js';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import { AccountMarks } from './account-marks.js';
import { AddPerson } from './add-person.js';
import { AdminFrame } from './admin-frame.js';
import { EventLog } from './event-log.js';
import { PersonDrawer } from './person-drawer.js';
import { PEOPLE, type PersonLine } from './queries.js';
import rowStyles from './rows.module.css';
import tools from './tools.module.css';
import { UnitList } from './unit-list.js';
import { holds, seatWords } from './words.js';

const VIEWS = [
  { value: 'nguoi', label: 'Người' },
  { value: 'don-vi', label: 'Đơn vị' },
  { value: 'nhat-ky', label: 'Nhật ký' },
];

/** Everybody who works here: posts, accounts; units; who did what. */
export default function PeoplePage() {
  const [{ xem = 'nguoi', nguoi }, change] = useFilters();
  const [adding, setAdding] = useState(false);
  return (
    <AdminFrame
      title="Người và đơn vị"
      extra={
        <Button type="primary" onClick={() => setAdding(true)}>
          Thêm người
        </Button>
      }
    >
      <div className={tools.tools}>
        <Segmented
          options={VIEWS}
          value={xem}
          onChange={(view) => change({ xem: view === 'nguoi' ? undefined : view })}
        />
      </div>
      {xem === 'don-vi' ? <UnitList /> : xem === 'nhat-ky' ? <EventLog /> : <PersonList />}
      <PersonDrawer id={nguoi} onClose={() => change({ nguoi: undefined })} />
      <AddPerson open={adding} onClose={() => setAdding(false)} />
    </AdminFrame>
  );
}

const FILTERS: Readonly<Record<string, (person: PersonLine) => boolean>> = {
  'mat-khau': ({ account }) => account !== null && account.mustChange && !account.disabled,
  'khong-tai-khoan': ({ account }) => account === null,
  khoa: ({ account }) => account !== null && (account.disabled || account.lockedUntil !== null),
  'khong-chuc-danh': ({ posts }) => posts.every(({ state }) => state !== 'held'),
};

const FILTER_OPTIONS = [
  { value: '', label: 'Tất cả' },
  { value: 'mat-khau', label: 'Chưa đổi mật khẩu lần đầu' },
  { value: 'khoa', label: 'Tài khoản bị khóa, tạm khóa' },
  { value: 'khong-tai-khoan', label: 'Chưa có tài khoản' },
  { value: 'khong-chuc-danh', label: 'Không giữ chức danh nào' },
];

function PersonList() {
  const { data } = useSuspenseQuery(PEOPLE);
  const [{ tim = '', loc = '' }, change] = useFilters();
  const found = data.people.filter(
    (person) =>
      (FILTERS[loc]?.(person) ?? true) &&
      holds(`${person.name} ${person.id} ${person.posts.map(seatWords).join(' ')}`, tim),
  );
  return (
    <>
      <div className={tools.tools}>
        <Input.Search
          allowClear
          defaultValue={tim}
          placeholder="Tìm theo tên, mã, chức danh, đơn vị"
          aria-label="Tìm người"
          className={tools.search}
          onChange={({ target }) => change({ tim: target.value }, { replace: true })}
        />
        <Select
          aria-label="Lọc người"
          value={loc}
          options={FILTER_OPTIONS}
          onChange={(value) => change({ loc: value })}
          className={tools.unit}
        />
        <span className={ink.quiet} aria-live="polite">
          {found.length} người
        </span>
      </div>
      <ul className={rowStyles.rows}>
        <li className={classes(rowStyles.row, rowStyles.head, rowStyles.person)} aria-hidden>
          <span>Họ tên</span>
          <span>Chức danh hôm nay</span>
          <span>Tài khoản</span>
          <span />
        </li>
        {found.map((person) => (
          <PersonRow key={person.id} person={person} onOpen={() => change({ nguoi: person.id })} />
        ))}
      </ul>
    </>
  );
}

function PersonRow({ person, onOpen }: { person: PersonLine; onOpen: () => void }) {
  const held = person.posts.filter(({ state }) => state === 'held');
  return (
    <li className={classes(rowStyles.row, rowStyles.person)}>
      <span>
        <strong>{person.name}</strong> <span className={ink.quiet}>{person.id}</span>
      </span>
      <span>
        {held.length === 0 ? (
          <span className={ink.quiet}>không giữ chức danh nào</span>
        ) : (
          held.map((post) => <div key={`${post.role}${post.unit}`}>{seatWords(post)}</div>)
        )}
      </span>
      <AccountMarks account={person.account} />
      <Button onClick={onOpen} aria-label={`Mở ${person.name}`}>
        Mở
      </Button>
    </li>
  );
}
