import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { isLocalDay } from '#kernel';
import styles from './day-control.module.css';
import { typedDay } from './day-fault.js';
import type { ActionNeed } from './dossier-queries.js';

interface Props {
  readonly need: ActionNeed;
  readonly id: string;
  /** `yyyy-MM-dd`, or what was typed where it is no day. */
  readonly value: string;
  readonly onChange: (value: unknown) => void;
}

/** Only the days the server offers can be clicked; a day typed stays as it was typed, and the field says what is wrong. */
export function DayControl({ need, id, value, onChange }: Props) {
  const days = need.choices === null ? null : new Set(need.choices.map((choice) => choice.value));
  const [shown, show] = useState('');
  // What is typed and no day is kept by the picker itself, as long as its value does not change.
  const next = value === '' || isLocalDay(value) ? value : shown;
  if (next !== shown) show(next);
  const take = (text: string): void => onChange(text === '' ? undefined : (typedDay(text) ?? text));
  return (
    <DatePicker
      id={id}
      format={['DD/MM/YYYY', 'D/M/YYYY', 'DD-MM-YYYY', 'DD.MM.YYYY']}
      placeholder="ngày/tháng/năm"
      className={styles.day}
      value={next === '' ? null : dayjs(next)}
      disabledDate={(day) => days !== null && !days.has(day.format('YYYY-MM-DD'))}
      preserveInvalidOnBlur
      onChange={(day) => onChange(day?.format('YYYY-MM-DD'))}
      onBlur={({ target }: FocusEvent<HTMLElement>) => {
        if (target instanceof HTMLInputElement) take(target.value);
      }}
      onKeyDown={({ key, target }: KeyboardEvent<HTMLElement>) => {
        if (key === 'Enter' && target instanceof HTMLInputElement) take(target.value);
      }}
    />
  );
}
