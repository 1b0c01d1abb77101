import { DatePicker, Segmented, Select } from 'antd';
import dayjs from 'dayjs';
import { useSuspenseQuery } from '@tanstack/react-query';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import print from '../../parts/print.module.css';
import { dateWords } from '../../words/dates.js';
import type { Choice } from './choice.js';
import quality from './quality.module.css';
import { PERIODS } from './queries.js';
import { CUTS, KINDS, type Kind } from './words.js';

/** Which period and which cut; everything chosen stands in the address. */
export function PeriodBar({ choice }: { choice: Choice }) {
  const { periods } = useSuspenseQuery(PERIODS).data;
  const { kind, by, from, to, change } = choice;
  const chooseKind = (next: Kind): void => {
    if (next === 'days') change({ ky: undefined, tu: from, den: to });
    else change({ ky: periods.find((period) => period.kind === next)?.id, tu: undefined, den: undefined });
  };
  return (
    <div className={classes(quality.bar, print.hidden)}>
      <Segmented
        aria-label="Loại kỳ báo cáo"
        options={[...KINDS]}
        value={kind}
        onChange={(next) => chooseKind(next)}
      />
      <PeriodChoice choice={choice} />
      <Segmented
        aria-label="Chia theo"
        options={[...CUTS]}
        value={by}
        onChange={(theo) => change({ theo, dong: undefined })}
      />
      <span className={ink.quiet}>
        từ {dateWords(from)} đến {dateWords(to)}
      </span>
    </div>
  );
}

function PeriodChoice({ choice: { period, from, to, offered, change } }: { choice: Choice }) {
  if (period !== null) {
    return (
      <Select
        aria-label="Kỳ báo cáo"
        className={quality.period}
        value={period.id}
        onChange={(ky: string) => change({ ky })}
        options={offered.map(({ id, label }) => ({ value: id, label }))}
      />
    );
  }
  return (
    <DatePicker.RangePicker
      aria-label="Từ ngày, đến ngày"
      format="DD/MM/YYYY"
      allowClear={false}
      value={[dayjs(from), dayjs(to)]}
      onChange={(days) => {
        const [first, last] = days ?? [];
        if (first && last) change({ tu: first.format('YYYY-MM-DD'), den: last.format('YYYY-MM-DD') });
      }}
    />
  );
}
