import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Segmented, Select } from 'antd';
import { addDays, dayOfIso } from '#kernel';
import { useFilters } from '../../parts/use-filters.js';
import { classes } from '../../parts/classes.js';
import { PageTitle } from '../../parts/page-title.js';
import print from '../../parts/print.module.css';
import { dateWords } from '../../words/dates.js';
import type { Units, Week } from './inspection-queries.js';
import styles from './week-bar.module.css';

const SPANS = [
  { value: '1', label: '1 tuần' },
  { value: '2', label: '2 tuần' },
];

/** Which weeks of which unit. */
export function WeekBar({ week, units }: { week: Week; units: Units }) {
  const [filters, change] = useFilters();
  const span = filters['tuan'] === '1' ? '1' : '2';
  const go = (days: number): void => change({ tu: addDays(dayOfIso(week.from), days) });
  return (
    <header className={classes(styles.bar, print.hidden)}>
      <div>
        <PageTitle>Lịch thẩm định</PageTitle>
        <p className={styles.words}>
          {week.unitLabel}, {dateWords(week.from)} – {dateWords(week.to)}
        </p>
      </div>
      <div className={styles.tools}>
        {units.length > 1 && (
          <Select
            aria-label="Đơn vị"
            value={week.unit}
            options={units.map(({ unit, label }) => ({ value: unit, label }))}
            onChange={(unit) => change({ donvi: unit, hoso: undefined })}
            className={styles.unit}
          />
        )}
        <Button icon={<LeftOutlined />} aria-label="Tuần trước" onClick={() => go(-7)} />
        <Button onClick={() => change({ tu: undefined })}>Tuần này</Button>
        <Button icon={<RightOutlined />} aria-label="Tuần sau" onClick={() => go(7)} />
        <Segmented
          aria-label="Số tuần"
          options={SPANS}
          value={span}
          onChange={(tuan) => change({ tuan: tuan === '2' ? undefined : tuan })}
        />
        <Button onClick={() => change({ xem: 'doan' })}>Đoàn thẩm định</Button>
      </div>
    </header>
  );
}
