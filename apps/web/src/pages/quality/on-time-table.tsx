import { Grid, Table, type TableColumnsType } from 'antd';
import { classes } from '../../parts/classes.js';
import cards from './cards.module.css';
import { FigureLink } from './figure-link.js';
import styles from './on-time-table.module.css';
import quality from './quality.module.css';
import type { By, FigureName, OnTimeRow } from './queries.js';
import { CUTS, NOTHING, percent } from './words.js';

export interface OnTimeTableProps {
  readonly rows: readonly OnTimeRow[];
  readonly total: OnTimeRow;
  readonly from: string;
  readonly to: string;
  readonly by: By;
}

interface Column {
  readonly figure: FigureName;
  readonly title: string;
  readonly value: (row: OnTimeRow) => number;
}

const NUMBERS: readonly Column[] = [
  { figure: 'resolved', title: 'Đã giải quyết', value: ({ resolved }) => resolved },
  { figure: 'resolvedEarly', title: 'Trước hạn', value: ({ early }) => early },
  { figure: 'resolvedOnTime', title: 'Đúng hạn', value: ({ onTime }) => onTime },
  { figure: 'resolvedLate', title: 'Quá hạn', value: ({ late }) => late },
  { figure: 'openOverdue', title: 'Đang quá hạn', value: ({ openOverdue }) => openOverdue },
  { figure: 'letterDue', title: 'Phải xin lỗi', value: ({ apologyCoverage }) => apologyCoverage.whole },
  { figure: 'letterTimely', title: 'Xin lỗi đúng', value: ({ apologyCoverage }) => apologyCoverage.part },
  { figure: 'withdrawn', title: 'Rút hồ sơ', value: ({ withdrawn }) => withdrawn },
];

/** The on-time rate row by row; every number opens its dossiers. Cards on a phone. */
export function OnTimeTable(props: OnTimeTableProps) {
  const wide = Grid.useBreakpoint().md ?? true;
  const { rows, total, by } = props;
  if (!wide) return <Cards {...props} />;
  return (
    <Table<OnTimeRow>
      size="small"
      rowKey="key"
      columns={columnsOf(props)}
      dataSource={[...rows]}
      pagination={false}
      scroll={{ x: 960 }}
      rowClassName={(row) => (row.late + row.openOverdue > 0 ? (styles.late ?? '') : '')}
      locale={{ emptyText: `Chưa có hồ sơ nào: ${NOTHING}` }}
      summary={() => (
        <Table.Summary.Row className={styles.total}>
          <Table.Summary.Cell index={0}>{total.label}</Table.Summary.Cell>
          <Table.Summary.Cell index={1} align="right">
            {percent(total.byDate)}
          </Table.Summary.Cell>
          <Table.Summary.Cell index={2} align="right">
            {percent(total.honest)}
          </Table.Summary.Cell>
          {NUMBERS.map(({ figure, title, value }, index) => (
            <Table.Summary.Cell key={figure} index={3 + index} align="right">
              <FigureLink
                {...props}
                by={by}
                figure={figure}
                value={value(total)}
                row={undefined}
                what={title}
              />
            </Table.Summary.Cell>
          ))}
        </Table.Summary.Row>
      )}
    />
  );
}

function columnsOf({ by, from, to }: OnTimeTableProps): TableColumnsType<OnTimeRow> {
  const share = (a: number | null, b: number | null): number => (a ?? 2) - (b ?? 2);
  return [
    {
      title: CUTS.find(({ value }) => value === by)?.label,
      dataIndex: 'label',
      sorter: (a, b) => a.label.localeCompare(b.label, 'vi'),
      render: (_, { label }) => (
        <span className={quality.twoLines} title={label}>
          {label}
        </span>
      ),
    },
    {
      title: 'Tỷ lệ đúng hạn',
      align: 'right',
      width: 112,
      sorter: (a, b) => share(a.byDate.value, b.byDate.value),
      render: (_, row) => <Share rate={row.byDate} />,
    },
    {
      title: 'Kể cả đang quá hạn',
      align: 'right',
      width: 112,
      sorter: (a, b) => share(a.honest.value, b.honest.value),
      render: (_, row) => <Share rate={row.honest} />,
    },
    ...NUMBERS.map(({ figure, title, value }): TableColumnsType<OnTimeRow>[number] => ({
      title,
      align: 'right',
      width: 84,
      sorter: (a, b) => value(a) - value(b),
      render: (_, row) => (
        <FigureLink
          figure={figure}
          value={value(row)}
          {...{ from, to, by }}
          row={row.key}
          what={`${row.label}, ${title}`}
        />
      ),
    })),
  ];
}

const SHARES = { whole: styles.whole, part: styles.part, none: styles.none };

function Share({ rate }: { rate: OnTimeRow['byDate'] }) {
  const kind = rate.percent === null ? 'none' : rate.percent < 100 ? 'part' : 'whole';
  return <span className={classes(styles.share, SHARES[kind])}>{percent(rate)}</span>;
}

function Cards({ rows, total, ...where }: OnTimeTableProps) {
  return (
    <ul className={cards.cards}>
      {[...rows, total].map((row) => {
        const last = row === total;
        return (
          <li key={last ? 'total' : row.key} className={last ? cards.total : undefined}>
            <h3>{row.label}</h3>
            <p>
              Đúng hạn <Share rate={row.byDate} /> · kể cả đang quá hạn <Share rate={row.honest} />
            </p>
            <dl>
              {NUMBERS.map(({ figure, title, value }) => (
                <div key={figure}>
                  <dt>{title}</dt>
                  <dd>
                    <FigureLink
                      figure={figure}
                      value={value(row)}
                      {...where}
                      row={last ? undefined : row.key}
                      what={`${row.label}, ${title}`}
                    />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
