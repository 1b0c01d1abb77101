import { useNavigate } from '@tanstack/react-router';
import type { InputRef } from 'antd';
import type { RefObject } from 'react';
import type { KeyWords } from '../../parts/keys-help.js';
import { usePageKeys } from '../../parts/use-list-keys.js';
import type { DeskRow } from './use-desk.js';

export const DESK_KEYS: KeyWords = [
  ['j hoặc ↓', 'hồ sơ dưới'],
  ['k hoặc ↑', 'hồ sơ trên'],
  ['Enter', 'mở hồ sơ'],
  ['Phím cách', 'chọn, bỏ chọn hồ sơ'],
  ['/', 'tìm hồ sơ'],
  ['?', 'hiện bảng này'],
];

interface Keys {
  readonly rows: readonly DeskRow[];
  readonly current: string | null;
  readonly setCurrent: (code: string) => void;
  readonly choose: (code: string) => void;
  readonly search: RefObject<InputRef | null>;
  readonly onHelp: () => void;
}

export function useDeskKeys({ rows, current, setCurrent, choose, search, onHelp }: Keys): void {
  const navigate = useNavigate();
  const move = (by: number): void => {
    const at = rows.findIndex(({ code }) => code === current);
    const next = rows[Math.min(rows.length - 1, Math.max(0, at === -1 ? 0 : at + by))];
    if (next) setCurrent(next.code);
  };
  const here = (then: (code: string) => void) => (): void => {
    if (current !== null && rows.some(({ code }) => code === current)) then(current);
  };
  usePageKeys({
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    Enter: here((code) => void navigate({ to: '/ho-so/$code', params: { code } })),
    ' ': here(choose),
    '/': () => search.current?.focus({ cursor: 'all' }),
    '?': onHelp,
  });
}
