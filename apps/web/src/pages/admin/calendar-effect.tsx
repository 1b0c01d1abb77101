import { Link } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { timeWords } from '../../words/dates.js';
import { Figures, Shifts, type Impact } from './impact.js';

interface Trial {
  readonly version: number;
  readonly source: string;
  readonly impact: Impact;
  readonly byProcedure: readonly { readonly procedure: string; readonly dossiers: number }[];
  readonly moved:
    | readonly {
        readonly dossier: string;
        readonly procedure: string;
        readonly before: string;
        readonly after: string;
      }[]
    | null;
}

/** What the changed calendar would do, and how it comes into force. */
export function CalendarEffect({ trial, file }: { trial: Trial; file: string }) {
  const { impact, byProcedure, moved, version, source } = trial;
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
        <p className="faint">Chức danh quản trị không đọc hồ sơ nên chỉ thấy số lượng.</p>
      ) : (
        <MovedList moved={moved} />
      )}
      <Alert
        type="info"
        showIcon
        title="Chưa có gì được lưu"
        description={`Để áp dụng: tải tệp lịch mới, người quản trị máy chủ đặt nó vào config/calendars/${file}, khởi động lại rồi chạy «dunghen calendar redate». Lệnh ấy ghi nhật ký từng hồ sơ đổi ngày hẹn và lùi lại được.`}
        action={<Button onClick={() => download(file, source)}>Tải tệp lịch mới</Button>}
      />
    </div>
  );
}

function MovedList({ moved }: { moved: NonNullable<Trial['moved']> }) {
  if (moved.length === 0) return null;
  return (
    <ul className="lines" style={{ maxHeight: 320, overflow: 'auto' }}>
      {moved.map(({ dossier, procedure, before, after }) => (
        <li key={dossier}>
          <span>
            <Link to="/ho-so/$code" params={{ code: dossier }}>
              {dossier}
            </Link>{' '}
            <span className="faint">{procedure}</span>
          </span>
          <span>
            {timeWords(before)} → <strong>{timeWords(after)}</strong>
          </span>
        </li>
      ))}
    </ul>
  );
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
