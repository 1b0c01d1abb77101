import { Empty } from 'antd';
import { dateWords } from '../../words/dates.js';
import { lastDayWords, shortDay } from './days.js';
import type { Chosen, Waiting, Week } from './inspection-queries.js';

interface WaitingListProps {
  readonly week: Week;
  readonly chosen: Chosen | null;
  readonly onChoose: (code: string | undefined) => void;
}

/** Dossiers without a place, the most pressing first. Choosing one again lets it go. */
export function WaitingList({ week, chosen, onChoose }: WaitingListProps) {
  const open = week.waiting.filter(({ booked }) => !booked);
  return (
    <section className="waiting no-print" aria-labelledby="cho-xep">
      <h2 id="cho-xep">
        Chưa xếp đoàn <span className="count">{open.length}</span>
      </h2>
      {week.mayPlan && open.length > 0 && <p className="quiet">Chọn hồ sơ, rồi chọn một lượt còn trống.</p>}
      {open.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="Mọi hồ sơ chờ thẩm định đã có lịch." />
      )}
      <ul>
        {open.map((one) => (
          <li key={one.code}>
            <button
              type="button"
              className={`wait${chosen?.code === one.code ? ' wait-chosen' : ''}`}
              aria-pressed={chosen?.code === one.code}
              disabled={!week.mayPlan || one.suspended !== null}
              onClick={() => onChoose(chosen?.code === one.code ? undefined : one.code)}
            >
              <WaitingCard waiting={one} today={week.today} />
            </button>
          </li>
        ))}
      </ul>
      {week.moreWaiting && <p className="quiet">Chỉ hiện 300 hồ sơ có ngày hẹn sớm nhất.</p>}
    </section>
  );
}

function WaitingCard({ waiting, today }: { waiting: Waiting; today: string }) {
  const { applicant, code, procedure, stateTitle, due, announced, announcedPassed, suspended } = waiting;
  const last = lastDayWords(waiting, today);
  return (
    <>
      <span className="wait-name">{applicant}</span>
      <span className="wait-code">
        {code} · {procedure.code}
      </span>
      <span className="wait-step">{stateTitle}</span>
      <span className={`wait-last wait-${last.kind}`}>{last.words}</span>
      <span className="wait-facts">
        {due === null ? 'Chưa hẹn trả' : `Hẹn trả ${dateWords(due)}`}
        {waiting.stepDue !== null && ` · hạn của bước ${dateWords(waiting.stepDue)}`}
        {announced !== null &&
          ` · ${announcedPassed ? 'đã qua ngày báo' : 'đã báo ngày'} ${shortDay(announced)}`}
        {announced !== null && waiting.lastDay.day !== null && announced > waiting.lastDay.day && (
          <strong className="wait-late"> (ngày đã báo muộn so với hẹn trả)</strong>
        )}
        {suspended !== null && ' · đang tạm dừng'}
      </span>
    </>
  );
}
