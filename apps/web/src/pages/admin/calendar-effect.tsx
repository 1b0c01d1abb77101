import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { mayDo, useMe } from '../../session/session.js';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import panels from '../../parts/panel.module.css';
import { timeWords } from '../../words/dates.js';
import styles from './calendar-effect.module.css';
import { SaveCalendar } from './calendar-save.js';
import type { DayChange } from './day-change.js';
import { download } from './download.js';
import { Figures, Shifts } from './impact.js';
import type { CalendarView } from './queries.js';
import tools from './tools.module.css';
import type { CalendarTrial } from '../../api/types.js';

/** What the changed calendar would do, and how it comes into force. */
export function CalendarEffect(props: {
  trial: CalendarTrial;
  calendar: CalendarView;
  changes: readonly DayChange[];
  onSaved: () => void;
}) {
  const { impact, byProcedure, moved, version } = props.trial;
  return (
    <div aria-live="polite">
      <h3>Tác động nếu áp dụng phiên bản {version}</h3>
      <Figures impact={impact} />
      {impact.moved === 0 && <p>Không ngày hẹn nào phải đổi.</p>}
      <Shifts shifts={impact.shifts} />
      {byProcedure.length > 0 && (
        <p>
          Theo thủ tục:{' '}
          {byProcedure
            .slice(0, 12)
            .map(({ procedure, dossiers }) => `${procedure}: ${dossiers}`)
            .join(' · ')}
          {byProcedure.length > 12 ? ` và ${byProcedure.length - 12} thủ tục nữa` : ''}
        </p>
      )}
      {moved === null ? (
        <p className={ink.quiet}>Chức danh quản trị không đọc hồ sơ nên chỉ thấy số lượng.</p>
      ) : (
        <MovedList moved={moved} />
      )}
      <Decide {...props} />
    </div>
  );
}

function Decide(props: Parameters<typeof CalendarEffect>[0]) {
  const { trial, calendar } = props;
  const maySave = mayDo(useMe(), 'calendar.save');
  return (
    <Alert
      type="info"
      showIcon
      title="Chưa có gì được lưu"
      description={
        <>
          {maySave
            ? 'Lưu thì lịch có hiệu lực ngay ở mọi máy, và các ngày hẹn trên được tính lại.'
            : 'Người quản trị hệ thống lưu và áp dụng ở trang này. Có thể tải tệp lịch mới gửi kèm đề nghị.'}
          {/* Below the words: beside them they would leave a phone no room for words. */}
          <div className={classes(tools.tools, tools.under)}>
            {maySave && <SaveCalendar {...props} />}
            <Button onClick={() => download(calendar.file, trial.source)}>Tải tệp lịch mới</Button>
          </div>
        </>
      }
    />
  );
}

function MovedList({ moved }: { moved: NonNullable<CalendarTrial['moved']> }) {
  if (moved.length === 0) return null;
  return (
    <ul className={classes(panels.lines, styles.moved)}>
      {moved.map(({ dossier, procedure, before, after }) => (
        <li key={dossier}>
          <span>
            <Link to="/ho-so/$code" params={{ code: dossier }}>
              {dossier}
            </Link>{' '}
            <span className={ink.quiet}>{procedure}</span>
          </span>
          <span>
            {timeWords(before)} → <strong>{timeWords(after)}</strong>
          </span>
        </li>
      ))}
    </ul>
  );
}
