import { refuse, type Refusal } from '#kernel';
import type { LogTable } from './log-table.js';

export function readXes(_text: string, file: string): LogTable | Refusal {
  return refuse('invalid', 'log.not_xes', file);
}
