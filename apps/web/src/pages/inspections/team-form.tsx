import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, DatePicker, Form, Input, InputNumber, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { answer, api } from '../../api/client.js';
import type { TeamView } from '../../api/types.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import drawer from './drawer.module.css';
import { agencyQuery, INSPECTIONS } from './inspection-queries.js';

export type KnownTeam = TeamView;

interface TeamFormProps {
  readonly unit: string;
  /** null: a new one. */
  readonly team: KnownTeam | null;
  readonly today: string;
  readonly onClose: () => void;
}

interface TeamValues {
  readonly name: string;
  readonly members: string[];
  readonly perHalf: number;
  readonly from: Dayjs;
  readonly to: Dayjs | null;
}

const DAY = 'YYYY-MM-DD';
const NEEDED = [{ required: true, message: 'Cần điền mục này.' }];

/** A team as the decision that forms it has it. */
export function TeamForm({ unit, team, today, onClose }: TeamFormProps) {
  const save = useSave(unit, team, onClose);
  const initial: TeamValues = {
    name: team?.name ?? '',
    members: team?.members.map(({ id }) => id) ?? [],
    perHalf: team?.perHalf ?? 2,
    from: dayjs(team?.from ?? today),
    to: team?.to ? dayjs(team.to) : null,
  };
  return (
    <Form<TeamValues> layout="vertical" initialValues={initial} onFinish={(values) => save.mutate(values)}>
      <ProblemAlert error={save.error} />
      <Form.Item name="name" label="Tên đoàn" rules={NEEDED}>
        <Input maxLength={100} placeholder="Đoàn số 1" />
      </Form.Item>
      <Form.Item
        name="members"
        label="Thành viên"
        rules={NEEDED}
        extra="Theo thứ tự trong quyết định; người đầu là trưởng đoàn."
      >
        <People />
      </Form.Item>
      <Form.Item name="perHalf" label="Mỗi buổi đi được mấy nơi" rules={NEEDED}>
        <InputNumber min={1} max={12} precision={0} />
      </Form.Item>
      <Form.Item name="from" label="Từ ngày" rules={NEEDED}>
        <DatePicker format="DD/MM/YYYY" allowClear={false} />
      </Form.Item>
      <Form.Item name="to" label="Đến hết ngày" extra="Để trống khi chưa định. Đoàn kết thúc bằng ngày này.">
        <DatePicker format="DD/MM/YYYY" placeholder="chưa định" />
      </Form.Item>
      <div className={drawer.buttons}>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {team === null ? 'Lập đoàn' : 'Lưu'}
        </Button>
        <Button onClick={onClose}>Bỏ</Button>
      </div>
    </Form>
  );
}

function useSave(unit: string, team: KnownTeam | null, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ name, members, perHalf, from, to }: TeamValues) => {
      const body = { unit, name, members, perHalf, from: from.format(DAY), to: to?.format(DAY) ?? null };
      return team === null
        ? answer(api.POST('/api/inspections/teams', { body }))
        : answer(
            api.POST('/api/inspections/teams/{id}', {
              params: { path: { id: team.id } },
              body: { ...body, revision: team.revision },
            }),
          );
    },
    onSuccess: onDone,
    onSettled: () => queries.invalidateQueries({ queryKey: INSPECTIONS }),
  });
}

/** Whoever holds a post today; antd passes value, change and id. */
function People(control: { id?: string; value?: string[]; onChange?: (value: string[]) => void }) {
  const agency = useQuery(agencyQuery);
  const people = agency.data?.people ?? [];
  const options = [...new Map(people.map(({ id, name }) => [id, { value: id, label: name }])).values()];
  return (
    <Select
      {...control}
      mode="multiple"
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="Chọn người"
      options={options}
    />
  );
}
