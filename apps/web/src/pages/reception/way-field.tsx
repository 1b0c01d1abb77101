import { Radio } from 'antd';
import { FieldFault } from '../../parts/field.js';
import { dateWords } from '../../words/dates.js';
import boxStyles from './box.module.css';
import type { Way } from './queries.js';

interface Props {
  readonly ways: readonly Way[];
  readonly value: string | null;
  /** Also say that it is missing. */
  readonly strict: boolean;
  readonly onChange: (way: string) => void;
}

/** Where a procedure has several lawful limits, reception chooses one. */
export function WayField({ ways, value, strict, onChange }: Props) {
  if (ways.length < 2) return null;
  return (
    <fieldset className={boxStyles.box}>
      <legend>Trường hợp</legend>
      <Radio.Group
        vertical
        aria-label="Trường hợp"
        value={value}
        options={ways.map(({ action, label, phases, promise }) => ({
          value: action,
          label: `${label}: ${phases.map(({ limit }) => limit).join(' + ')}${promise.dueCurrent === null ? '' : `, hẹn ${dateWords(promise.dueCurrent)}`}`,
        }))}
        onChange={({ target }) => onChange(target.value as string)}
      />
      {strict && value === null && <FieldFault>Hãy chọn trường hợp.</FieldFault>}
    </fieldset>
  );
}
