import { Button, DatePicker, Form, Popconfirm, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import ink from '../../parts/ink.module.css';
import panels from '../../parts/panel.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import spacing from '../../parts/spacing.module.css';
import { dateWords } from '../../words/dates.js';
import { CSRF, PEOPLE_KEY, type PersonLine } from './queries.js';
import tools from './tools.module.css';
import { useChange } from './use-change.js';
import { plain, seatWords } from './words.js';

type PostLine = PersonLine['posts'][number];
type Words = Readonly<Record<string, string>>;

const STATES = { held: 'đang giữ', planned: 'sắp tới', over: 'đã thôi' } as const;

export function PersonPosts({
  person,
  today,
  ...words
}: {
  person: PersonLine;
  roles: Words;
  units: Words;
  today: string;
}) {
  const [giving, setGiving] = useState(false);
  return (
    <section>
      <h3>Chức danh</h3>
      <ul className={panels.lines}>
        {person.posts.length === 0 && <li className={ink.quiet}>Chưa có chức danh nào.</li>}
        {person.posts.map((post) => (
          <PostRow
            key={`${post.role}${post.unit}${post.from}`}
            person={person.id}
            post={post}
            today={today}
          />
        ))}
      </ul>
      {giving ? (
        <GivePost person={person.id} {...words} onDone={() => setGiving(false)} />
      ) : (
        <Button onClick={() => setGiving(true)}>Giao chức danh</Button>
      )}
    </section>
  );
}

function PostRow({ person: id, post, today }: { person: string; post: PostLine; today: string }) {
  const [last, setLast] = useState<Dayjs>(dayjs(today));
  const end = useChange(
    (on: string) =>
      answer(
        api.POST('/api/people/{id}/posts/end', {
          params: { path: { id }, header: CSRF },
          body: { role: post.role, unit: post.unit, on },
        }),
      ),
    { done: () => `Đã đặt ngày cuối của ${seatWords(post)}.`, touches: [PEOPLE_KEY] },
  );
  const { from, to, state } = post;
  return (
    <li>
      <span>
        {seatWords(post)}
        <br />
        <span className={ink.quiet}>
          từ {dateWords(from)}
          {to === null ? '' : ` đến hết ${dateWords(to)}`} · {STATES[state]}
        </span>
      </span>
      {state !== 'over' && (
        <Popconfirm
          title="Ngày cuối giữ chức danh"
          description={
            <DatePicker
              value={last}
              format="DD/MM/YYYY"
              allowClear={false}
              onChange={(day) => setLast(day ?? last)}
            />
          }
          okText="Đặt ngày cuối"
          cancelText="Thôi"
          onConfirm={() => end.mutate(last.format('YYYY-MM-DD'))}
        >
          <Button size="small" loading={end.isPending}>
            Thôi chức danh
          </Button>
        </Popconfirm>
      )}
    </li>
  );
}

interface Given {
  readonly role: string;
  readonly unit: string;
  readonly days: readonly [Dayjs, Dayjs | null] | undefined;
}

function GivePost({
  person: id,
  roles,
  units,
  onDone,
}: {
  person: string;
  roles: Words;
  units: Words;
  onDone: () => void;
}) {
  const give = useChange(
    ({ role, unit, days }: Given) =>
      answer(
        api.POST('/api/people/{id}/posts', {
          params: { path: { id }, header: CSRF },
          body: {
            role,
            unit,
            ...(days ? { from: days[0].format('YYYY-MM-DD') } : {}),
            ...(days?.[1] ? { to: days[1].format('YYYY-MM-DD') } : {}),
          },
        }),
      ),
    { done: () => 'Đã giao chức danh.', touches: [PEOPLE_KEY], quiet: true },
  );
  return (
    <Form<Given> layout="vertical" onFinish={(given) => give.mutate(given, { onSuccess: onDone })}>
      <ProblemAlert error={give.error} />
      <Form.Item name="role" label="Vai trò" rules={[{ required: true, message: 'Hãy chọn vai trò' }]}>
        <WordSelect words={roles} />
      </Form.Item>
      <Form.Item name="unit" label="Đơn vị" rules={[{ required: true, message: 'Hãy chọn đơn vị' }]}>
        <WordSelect words={units} />
      </Form.Item>
      <Form.Item name="days" label="Từ ngày, đến ngày (để trống: từ hôm nay, không thời hạn)">
        <DatePicker.RangePicker format="DD/MM/YYYY" allowEmpty={[false, true]} className={spacing.wide} />
      </Form.Item>
      <div className={tools.tools}>
        <Button type="primary" htmlType="submit" loading={give.isPending}>
          Giao
        </Button>
        <Button onClick={onDone}>Thôi</Button>
      </div>
    </Form>
  );
}

/** A choice among labelled codes, found without accents. */
export function WordSelect({
  words,
  ...rest
}: {
  words: Words;
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
  allowClear?: boolean;
  placeholder?: string;
}) {
  return (
    <Select
      {...rest}
      showSearch={{
        filterOption: (sought, option) => plain(option?.label ?? '').includes(plain(sought)),
      }}
      options={Object.entries(words).map(([value, label]) => ({ value, label }))}
    />
  );
}
