import { useSuspenseQuery } from '@tanstack/react-query';
import { Alert, Button, Progress } from 'antd';
import { answer, api } from '../../api/client.js';
import { classes } from '../../parts/classes.js';
import ink from '../../parts/ink.module.css';
import panels from '../../parts/panel.module.css';
import spacing from '../../parts/spacing.module.css';
import { timeWords } from '../../words/dates.js';
import styles from './calendar-versions.module.css';
import { changeWords } from './day-change.js';
import { download } from './download.js';
import { AGENCY, calendarVersions, type CalendarVersion } from './queries.js';

/** How far the newest version has come, and everything saved before it: who, when, by which paper. */
export function CalendarVersions({ id }: { id: string }) {
  const { inForce, file, saved } = useSuspenseQuery(calendarVersions(id)).data;
  const { people } = useSuspenseQuery(AGENCY).data;
  const nameOf = (person: string): string => people.find((one) => one.id === person)?.name ?? person;
  return (
    <section className={panels.panel}>
      <h2>Các phiên bản của lịch</h2>
      {saved[0] && <Carried newest={saved[0]} />}
      <ul className={panels.lines}>
        {saved.map((version) => (
          <li key={version.version}>
            <Version version={version} inForce={inForce} by={nameOf(version.by.id)} />
            <Fetch id={id} version={version.version} />
          </li>
        ))}
        {file && (
          <li>
            <span>
              <strong>Phiên bản {file.version}</strong>
              {file.version === inForce && ' (đang dùng)'}
              <br />
              <span className={ink.quiet}>theo tệp {file.file} của bản cài đặt</span>
            </span>
            <Fetch id={id} version={file.version} />
          </li>
        )}
      </ul>
    </section>
  );
}

function Version({ version, inForce, by }: { version: CalendarVersion; inForce: number; by: string }) {
  const { changes, reason, at, redating } = version;
  return (
    <span>
      <strong>Phiên bản {version.version}</strong>
      {version.version === inForce && ' (đang dùng)'}: {reason}
      {changes.map((change) => (
        <span key={`${change.kind}${change.from}`} className={styles.line}>
          {changeWords(change)}
          {change.decision !== '' && <span className={ink.quiet}> ({change.decision})</span>}
        </span>
      ))}
      <span className={classes(ink.quiet, styles.line)}>
        {by} lưu lúc {timeWords(at)}; {redating.moved.toLocaleString('vi-VN')} ngày hẹn đã dời
      </span>
    </span>
  );
}

/** While dates are being moved, how far; afterwards what came of it. */
function Carried({ newest: { version, redating } }: { newest: CalendarVersion }) {
  const { passedAt, examined, total, moved } = redating;
  const count = (dossiers: number): string => dossiers.toLocaleString('vi-VN');
  if (passedAt !== null) {
    return (
      <p role="status">
        Phiên bản {version} đã áp dụng cho mọi hồ sơ đang giải quyết lúc {timeWords(passedAt)}:{' '}
        {count(examined)} hồ sơ đã xem, <strong>{count(moved)} ngày hẹn đã dời</strong>.
      </p>
    );
  }
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      title={`Đang tính lại theo phiên bản ${version}: ${count(examined)} trên ${count(total)} hồ sơ, ${count(moved)} ngày hẹn đã dời`}
      description={
        <>
          <Progress
            aria-label="Phần hồ sơ đã tính lại"
            percent={total === 0 ? 100 : Math.min(Math.floor((examined / total) * 100), 100)}
          />
          Có thể rời trang này; hồ sơ nào được xử lý trước khi đến lượt thì được tính lại ngay lúc ấy.
        </>
      }
      className={spacing.below}
    />
  );
}

/** The text of a version, as it was saved. */
function Fetch({ id, version }: { id: string; version: number }) {
  const fetchText = async (): Promise<void> => {
    const path = { id, version: String(version) };
    const { source } = await answer(api.GET('/api/calendars/{id}/versions/{version}', { params: { path } }));
    download(`${id}.phien-ban-${version}.yaml`, source);
  };
  return (
    <Button size="small" onClick={() => void fetchText()} aria-label={`Tải toàn văn phiên bản ${version}`}>
      Tải toàn văn
    </Button>
  );
}
