import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { dayOfIso, shortDay } from '#kernel';
import formStyles from './action-form.module.css';
import { NO_ITEMS, type ItemsValue } from './action-values.js';
import { DayControl } from './day-control.js';
import { dayFault } from './day-fault.js';
import type { ActionNeed } from './dossier-queries.js';
import styles from './need-field.module.css';

interface NeedFieldProps {
  readonly need: ActionNeed;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly missing: boolean;
}

/** One thing an action asks for. */
export function NeedField({ need, value, onChange, missing }: NeedFieldProps) {
  const id = `can-${need.field}`;
  const fault = need.kind === 'date' ? dayFault(need, value) : null;
  const warning = need.kind === 'date' ? lateWords(need, value) : null;
  const said = fault ?? (missing ? missingWords(need) : null);
  return (
    <Form.Item
      label={capital(need.label)}
      htmlFor={id}
      required={need.required}
      {...(said !== null ? { validateStatus: 'error' as const, help: said } : {})}
      {...(said === null && warning ? { validateStatus: 'warning' as const, help: warning } : {})}
      {...extraOf(need)}
    >
      <Control need={need} id={id} value={value} onChange={onChange} />
    </Form.Item>
  );
}

function missingWords({ kind, label }: ActionNeed): string {
  return kind === 'papers' ? 'Hãy đánh dấu các giấy tờ nay đã có.' : `Cần cho biết ${label}.`;
}

/** What helps to fill it in; of days that are few, which can be chosen. */
function extraOf({ kind, hint, choices }: ActionNeed): { extra?: string } {
  if (hint !== null) return { extra: hint };
  if (kind !== 'date' || choices === null || choices.length === 0) return {};
  const days = choices.slice(0, 4).map(({ value }) => shortDay(dayOfIso(value)));
  return { extra: `Chỉ chọn được ngày phù hợp, gần nhất: ${days.join(', ')}.` };
}

/** Values that fit on one line. */
const SHORT = new Set(['document_number', 'result_number', 'receiver', 'old_number']);

function Control({ need, id, value, onChange }: Omit<NeedFieldProps, 'missing'> & { id: string }) {
  const text = typeof value === 'string' ? value : '';
  switch (need.kind) {
    case 'person':
      return <PersonControl need={need} id={id} value={text} onChange={onChange} />;
    case 'date':
      return <DayControl need={need} id={id} value={text} onChange={onChange} />;
    case 'items':
      return (
        <ItemsControl need={need} id={id} value={(value ?? NO_ITEMS) as ItemsValue} onChange={onChange} />
      );
    case 'papers':
      return (
        <Checkbox.Group
          className={formStyles.ticks}
          aria-label={need.label}
          options={[...(need.choices ?? [])]}
          value={(value as string[] | undefined) ?? []}
          onChange={onChange}
        />
      );
    case 'count':
    case 'number':
      return (
        <InputNumber
          id={id}
          min={0}
          {...(need.kind === 'count' ? { precision: 0 } : {})}
          decimalSeparator=","
          className={styles.number}
          value={typeof value === 'number' ? value : null}
          onChange={(next) => onChange(next ?? undefined)}
        />
      );
    default:
      return SHORT.has(need.field) ? (
        <Input id={id} value={text} maxLength={300} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 2, maxRows: 10 }}
          maxLength={5000}
          placeholder={need.kind === 'texts' ? 'Mỗi dòng một mục' : undefined}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}

interface ControlProps<T> {
  readonly need: ActionNeed;
  readonly id: string;
  readonly value: T;
  readonly onChange: (value: unknown) => void;
}

function PersonControl({ need, id, value, onChange }: ControlProps<string>) {
  return (
    <Select
      id={id}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder="Chọn người"
      options={[...(need.choices ?? [])]}
      value={value === '' ? null : value}
      onChange={onChange}
      notFoundContent="Đơn vị chưa có ai giữ chức danh này"
    />
  );
}

function ItemsControl({ need, id, value, onChange }: ControlProps<ItemsValue>) {
  return (
    <>
      <Checkbox.Group
        className={formStyles.ticks}
        aria-label={need.label}
        options={[...(need.choices ?? [])]}
        value={[...value.ticked]}
        onChange={(ticked) => onChange({ ...value, ticked })}
      />
      <Input.TextArea
        id={id}
        autoSize={{ minRows: 2, maxRows: 8 }}
        maxLength={5000}
        placeholder="Mục khác, mỗi dòng một mục"
        value={value.written}
        onChange={(event) => onChange({ ...value, written: event.target.value })}
      />
    </>
  );
}

/** The server says of a day what is wrong with it behind the day itself. */
function lateWords({ choices }: ActionNeed, value: unknown): string | null {
  const label = choices?.find((choice) => choice.value === value)?.label ?? '';
  const remark = /\((.*)\)$/.exec(label)?.[1];
  return remark === undefined ? null : `Ngày này ${remark}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
