import { Form, Input, Select, type FormInstance } from 'antd';
import type { ActionNeed } from '../../api/types.js';
import { dateWords } from '../../words/dates.js';

export type Given = Record<string, unknown>;

interface Props {
  readonly form: FormInstance<Given>;
  readonly needs: readonly ActionNeed[];
  readonly onGiven: (data: Given) => void;
}

/** Asks once for what an action needs; the same answers go with every dossier. */
export function NeedsForm({ form, needs, onGiven }: Props) {
  return (
    <Form<Given>
      form={form}
      layout="vertical"
      onFinish={(given) => onGiven(asData(needs, given))}
      requiredMark={false}
    >
      {needs.map((need, index) => (
        <Form.Item
          key={need.field}
          name={need.field}
          label={upperFirst(need.label)}
          extra={need.hint ?? undefined}
          rules={
            need.required
              ? [{ required: true, message: `Hãy nhập ${need.label}`, whitespace: need.kind === 'text' }]
              : []
          }
        >
          <NeedInput need={need} first={index === 0} />
        </Form.Item>
      ))}
    </Form>
  );
}

/** Form.Item hands value and change down to whatever input the kind asks for. */
function NeedInput({ need: { kind, choices, label }, first, ...held }: { need: ActionNeed; first: boolean }) {
  if (choices !== null && choices.length > 0) {
    const options = choices.map((choice) => ({ value: choice.value, label: shown(choice) }));
    const many = kind === 'items' || kind === 'papers';
    const search = { optionFilterProp: 'label' };
    return (
      <Select
        {...held}
        options={options}
        mode={many ? 'tags' : undefined}
        showSearch={search}
        autoFocus={first}
        aria-label={label}
      />
    );
  }
  switch (kind) {
    case 'date':
      return <Input {...held} type="date" autoFocus={first} />;
    case 'count':
    case 'number':
      return <Input {...held} type="number" min={0} step={kind === 'count' ? 1 : 'any'} autoFocus={first} />;
    case 'texts':
    case 'items':
    case 'papers':
      return (
        <Input.TextArea
          {...held}
          autoSize={{ minRows: 3 }}
          placeholder="Mỗi dòng một mục"
          autoFocus={first}
        />
      );
    case 'text':
    case 'person':
      return <Input.TextArea {...held} autoSize={{ minRows: 2 }} autoFocus={first} />;
  }
}

/** Days are read as Vietnamese write them; a remark after the day stays. */
function shown({ label }: { readonly label: string }): string {
  return label.replace(/^\d{4}-\d{2}-\d{2}/, dateWords);
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function asData(needs: readonly ActionNeed[], given: Given): Given {
  return Object.fromEntries(
    needs.flatMap(({ field, kind }) => {
      const value = valueOf(kind, given[field]);
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

function valueOf(kind: ActionNeed['kind'], value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (kind === 'count' || kind === 'number') return Number(value);
  if (typeof value !== 'string') return value;
  if (kind !== 'texts' && kind !== 'items' && kind !== 'papers') return value.trim();
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
