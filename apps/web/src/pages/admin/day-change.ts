import { dateWords } from '../../words/dates.js';
import type { CalendarVersion } from './queries.js';

/** What a decision does to days. */
export type DayChange = CalendarVersion['changes'][number];

export const KINDS = {
  off: 'nghỉ',
  work: 'làm bù',
  closure: 'cơ quan đóng cửa',
  ordinary: 'như tuần thường (bỏ nghỉ, bỏ làm bù)',
} as const;

/** A change in one line, without its paper. */
export function changeWords({ kind, from, to, name }: DayChange): string {
  if (kind === 'decided') return `Năm ${from.slice(0, 4)}: đã có quyết định nghỉ lễ`;
  const period = from === to ? dateWords(from) : `${dateWords(from)} đến hết ${dateWords(to)}`;
  return kind === 'ordinary' ? `${period}: như tuần thường` : `${period}: ${KINDS[kind]}, ${name}`;
}
