import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Drawer, Form, Grid, Input } from 'antd';
import { useState } from 'react';
import { dayOfIso, shortDay } from '#kernel';
import ink from '../../parts/ink.module.css';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { dateWords, timeWords } from '../../words/dates.js';
import drawer from './drawer.module.css';
import { HALF_WORDS, logQuery, useCancel, type Visit, type Week } from './inspection-queries.js';
import { ResultEntry } from './result-entry.js';
import styles from './visit-drawer.module.css';

interface VisitDrawerProps {
  readonly visit: Visit;
  readonly week: Week;
  readonly onClose: () => void;
  readonly onMove: (code: string) => void;
}

/** One visit: whose, when, with whom; its result, move or cancellation. */
export function VisitDrawer({ visit, week, onClose, onMove }: VisitDrawerProps) {
  const wide = Grid.useBreakpoint().md ?? true;
  const { dossier } = visit;
  if (dossier === null) return null;
  const open = visit.status === 'booked' && week.mayPlan;
  return (
    <Drawer
      open
      title={dossier.applicant}
      placement={wide ? 'right' : 'bottom'}
      size={wide ? 480 : '90%'}
      onClose={onClose}
    >
      <VisitFacts visit={visit} week={week} />
      {open && <ResultEntry code={dossier.code} />}
      {open && (
        <section className={drawer.part} aria-labelledby="doi-lich">
          <h3 id="doi-lich">Đổi lịch</h3>
          <Button onClick={() => onMove(dossier.code)}>Chuyển sang buổi khác</Button>
          <CancelForm visit={visit} onDone={onClose} />
        </section>
      )}
      <Log code={dossier.code} />
    </Drawer>
  );
}

function VisitFacts({ visit, week }: Pick<VisitDrawerProps, 'visit' | 'week'>) {
  const { dossier, half, day, place, result, late, reason, bookedBy, onBehalfOf } = visit;
  const team = week.teams.find(({ id }) => id === visit.team);
  if (dossier === null) return null;
  return (
    <dl className={drawer.facts}>
      <dt>Hồ sơ</dt>
      <dd>
        <Link to="/ho-so/$code" params={{ code: dossier.code }}>
          {dossier.code}
        </Link>
        , {dossier.procedure.title}
      </dd>
      <dt>Bước</dt>
      <dd>{visit.stepTitle}</dd>
      <dt>Buổi</dt>
      <dd>
        {HALF_WORDS[half]} {dateWords(day)}, lượt {place}
      </dd>
      <dt>Đoàn</dt>
      <dd>
        {team?.name}: {team?.members.map(({ name }) => name).join(', ')}
      </dd>
      <dt>Hẹn trả</dt>
      <dd>
        {dossier.due === null ? 'chưa có ngày hẹn đang chạy' : dateWords(dossier.due)}
        {dossier.overdue && ', đã quá hạn'}
      </dd>
      {result && (
        <>
          <dt>Kết quả</dt>
          <dd>
            {result.label}, ghi lúc {timeWords(result.at)}
          </dd>
        </>
      )}
      {late !== null && (
        <>
          <dt>Muộn</dt>
          <dd className={styles.late}>{late}</dd>
        </>
      )}
      <dt>Người xếp</dt>
      <dd>
        {bookedBy.name}
        {onBehalfOf && `, làm thay ${onBehalfOf.name}`}
        {reason !== null && `. Lý do: ${reason}`}
      </dd>
    </dl>
  );
}

function CancelForm({ visit, onDone }: { visit: Visit; onDone: () => void }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const cancel = useCancel(onDone);
  if (!asked) return <Button onClick={() => setAsked(true)}>Hủy lịch</Button>;
  return (
    <div className={styles.cancel}>
      <ProblemAlert error={cancel.error} />
      <Form.Item label="Lý do hủy" required htmlFor="ly-do-huy" layout="vertical">
        <Input.TextArea
          id="ly-do-huy"
          autoFocus
          autoSize={{ minRows: 2, maxRows: 5 }}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Form.Item>
      <Button
        danger
        loading={cancel.isPending}
        disabled={reason.trim() === ''}
        onClick={() => cancel.mutate({ visit, reason })}
      >
        Hủy lịch, hồ sơ lại chờ xếp
      </Button>
    </div>
  );
}

const EVENT_WORDS = {
  booked: 'Xếp',
  moved: 'Chuyển sang',
  cancelled: 'Hủy',
  over: 'Hồ sơ rời bước, trả lại',
} as const;

/** What was planned so far. */
function Log({ code }: { code: string }) {
  const log = useQuery(logQuery(code));
  return (
    <section className={drawer.part} aria-labelledby="nhat-ky-lich">
      <h3 id="nhat-ky-lich">Các lần xếp lịch</h3>
      <ProblemAlert error={log.error} />
      <ul className={styles.log}>
        {log.data?.events.map((event) => (
          <li key={`${event.at}/${event.kind}`}>
            {EVENT_WORDS[event.kind]} {event.team}, {HALF_WORDS[event.half].toLowerCase()}{' '}
            {shortDay(dayOfIso(event.day))}, lượt {event.place}
            {event.reason !== null && `: ${event.reason}`}
            <span className={ink.quiet}>
              {timeWords(event.at)}
              {event.kind === 'over' ? '' : `, ${event.by.name}`}
              {event.onBehalfOf && ` làm thay ${event.onBehalfOf.name}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
