import { paperDay } from '#kernel';
import type { EventLog } from './event-log.js';
import type { ReplayFigures } from './figures.js';

const CHANNEL_NAMES = { online: 'Trực tuyến', direct: 'Trực tiếp', post: 'Bưu chính' } as const;

/** The figures as a short table for people. */
export function replayText(figures: ReplayFigures, log: EventLog, file: string): string {
  const { calendar, from, to } = log;
  const span = `${paperDay(calendar.dateOf(from))} – ${paperDay(calendar.dateOf(to))}, ${calendar.zone}`;
  const { byDate, byChannel, onTime, late, open } = figures;
  const channels = Object.entries(byChannel).flatMap(([channel, row]) => {
    if (row.dossiers === 0) return [];
    const names = Object.keys(row.names).join(', ');
    const title = CHANNEL_NAMES[channel as keyof typeof CHANNEL_NAMES];
    return [line(names === '' ? title : `${title} (${names})`, '', row.onTime, row.late, row.open)];
  });
  return [
    `Đã phát lại ${file}: ${number(figures.dossiers)} hồ sơ, ${number(figures.events)} sự kiện (${span}).`,
    '',
    line('', 'trước hạn', 'đúng hạn', 'quá hạn', 'chưa xong'),
    line('Theo thời điểm', '', onTime, late, open),
    line('Theo ngày', byDate.early, byDate.onTime, byDate.late, byDate.open),
    ...channels,
  ].join('\n');
}

function line(title: string, ...cells: readonly (number | string)[]): string {
  const texts = cells.map((cell) => (typeof cell === 'number' ? number(cell) : cell).padStart(11));
  return title.padEnd(30) + texts.join('');
}

function number(value: number): string {
  return value.toLocaleString('vi-VN');
}
