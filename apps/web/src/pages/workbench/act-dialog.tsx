import { useQuery } from '@tanstack/react-query';
import { Form, Modal, Spin } from 'antd';
import { answer, api } from '../../api/client.js';
import type { ActionNeed } from '../../api/types.js';
import { NeedsForm, type Given } from '../../parts/bulk/needs-form.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import type { CommonAction } from './choice-bar.js';
import type { DeskRow } from './use-desk.js';

interface Props {
  readonly action: CommonAction;
  readonly rows: readonly DeskRow[];
  readonly onCancel: () => void;
  readonly onGiven: (data: Given) => void;
}

/** Says once more what will be done to how many, and asks for what it needs. */
export function ActDialog({ action, rows, onCancel, onGiven }: Props) {
  const [form] = Form.useForm<Given>();
  const needs = useNeeds(action, rows);
  return (
    <Modal
      open
      title={`${action.label}: ${rows.length} hồ sơ`}
      okText={`${action.label} (${rows.length})`}
      cancelText="Thôi"
      onCancel={onCancel}
      onOk={() => form.submit()}
      okButtonProps={{ disabled: needs.data === undefined, autoFocus: action.needs.length === 0 }}
    >
      <p>{who(rows)}</p>
      <ProblemAlert error={needs.error} />
      {needs.isPending ? <Spin /> : <NeedsForm form={form} needs={needs.data ?? []} onGiven={onGiven} />}
    </Modal>
  );
}

const NAMED = 3;

function who(rows: readonly DeskRow[]): string {
  const names = rows.slice(0, NAMED).map(({ applicant, code }) => `${applicant.name} (${code})`);
  const others = rows.length - names.length;
  return `${names.join(', ')}${others > 0 ? ` và ${others} hồ sơ khác` : ''}.`;
}

/** What the first of them is asked for holds for all; papers come with each dossier by itself. */
function useNeeds({ action, needs }: CommonAction, rows: readonly DeskRow[]) {
  const code = rows[0]?.code ?? '';
  const alone = rows.length === 1;
  return useQuery({
    queryKey: ['dossier', code, 'needs', action, alone],
    queryFn: async ({ signal }): Promise<readonly ActionNeed[]> => {
      if (needs.length === 0) return [];
      const { actions } = await answer(
        api.GET('/api/dossiers/{code}', { params: { path: { code } }, signal }),
      );
      const offer = actions.find(({ name }) => name === action);
      const asked = (offer?.needs ?? []).filter(({ field }) => needs.includes(field));
      // A hint speaks of this one dossier.
      return asked.map((need) => (alone ? need : { ...need, hint: null }));
    },
  });
}
