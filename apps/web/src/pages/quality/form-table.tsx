import { dateWords } from '../../words/dates.js';
import { FigureLink } from './figure-link.js';
import formStyles from './form.module.css';
import type { FigureName, FormAnswer, FormRow, Period } from './queries.js';
import { CUTS } from './words.js';

/** Columns (3) to (13). */
const NUMBERS: readonly (readonly [keyof FormRow & FigureName, string])[] = [
  ['received', 'Tổng số'],
  ['receivedOnline', 'Trong kỳ, trực tuyến'],
  ['receivedDirect', 'Trong kỳ, trực tiếp, BCCI'],
  ['carriedOver', 'Từ kỳ trước'],
  ['resolved', 'Tổng số'],
  ['resolvedEarly', 'Trước hạn'],
  ['resolvedOnTime', 'Đúng hạn'],
  ['resolvedLate', 'Quá hạn'],
  ['open', 'Tổng số'],
  ['openInTime', 'Trong hạn'],
  ['openOverdue', 'Quá hạn'],
];

export function FormTable({ form, period }: { form: FormAnswer; period: Period | null }) {
  const { from, to, scope, agency, note } = form;
  return (
    <article className={formStyles.sheet}>
      <header>
        <div className={formStyles.head}>
          <p>Biểu số II.06a/VPCP/KSTT</p>
          <p>Đơn vị báo cáo: {agency}</p>
        </div>
        <h1>Tình hình, kết quả giải quyết thủ tục hành chính</h1>
        <p>
          Kỳ báo cáo: {period ? `${period.label}, ` : ''}từ ngày {dateWords(from)} đến ngày {dateWords(to)}
          {scope === 'Toàn Sở' ? '' : ` · ${scope}`}
        </p>
        {note !== null && <p className={formStyles.note}>{note}</p>}
        <p className={formStyles.unit}>Đơn vị tính: số hồ sơ TTHC</p>
      </header>
      <div className={formStyles.scroll} tabIndex={0} role="region" aria-label="Bảng 13 cột">
        <table className={formStyles.table}>
          <Head by={form.by} />
          <tbody>
            {form.rows.map((row, index) => (
              <Line key={row.key} form={form} row={row} place={String(index + 1)} />
            ))}
            <Line form={form} row={form.total} place="" />
          </tbody>
        </table>
      </div>
      <footer className={formStyles.signs}>
        <p>
          Người lập biểu
          <span>(Ký, ghi rõ họ tên)</span>
        </p>
        <p>
          <span>……, ngày …… tháng …… năm ……</span>
          Thủ trưởng đơn vị
          <span>(Ký tên, đóng dấu)</span>
        </p>
      </footer>
    </article>
  );
}

function Head({ by }: { by: FormAnswer['by'] }) {
  return (
    <thead>
      <tr>
        <th rowSpan={2}>STT</th>
        <th rowSpan={2} className={formStyles.name}>
          {CUTS.find(({ value }) => value === by)?.label}
        </th>
        <th colSpan={4}>Số hồ sơ tiếp nhận</th>
        <th colSpan={4}>Số hồ sơ đã giải quyết</th>
        <th colSpan={3}>Số hồ sơ đang giải quyết</th>
      </tr>
      <tr>
        {NUMBERS.map(([figure, title]) => (
          <th key={figure}>{title}</th>
        ))}
      </tr>
      <tr className={formStyles.columns}>
        {Array.from({ length: 13 }, (_, index) => (
          <td key={index}>({index + 1})</td>
        ))}
      </tr>
    </thead>
  );
}

function Line({
  form: { from, to, by, total },
  row,
  place,
}: {
  form: FormAnswer;
  row: FormRow;
  place: string;
}) {
  const last = row === total;
  return (
    <tr className={last ? formStyles.total : undefined}>
      <td>{place}</td>
      <th scope="row" className={formStyles.name}>
        {row.label}
      </th>
      {NUMBERS.map(([figure, title]) => (
        <td key={figure}>
          <FigureLink
            {...{ figure, from, to, by }}
            value={row[figure]}
            row={last ? undefined : row.key}
            what={`${row.label}, ${title}`}
          />
        </td>
      ))}
    </tr>
  );
}
