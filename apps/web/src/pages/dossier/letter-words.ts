import { isLocalDay, paperDay } from '#kernel';

interface LetterRow {
  readonly kind: string;
  readonly status: 'drafted' | 'issued';
  readonly data: Readonly<Record<string, unknown>>;
}

interface LetterMark {
  readonly tone: 'good' | 'soon' | 'late' | 'paused';
  readonly words: string;
  /** What the letter came to; null where there is nothing to say. */
  readonly note: string | null;
}

/**
 * Whether a letter has gone, and an apology in time (NĐ 118/2025 Điều 19(6)) or too late.
 * @param waiting somebody still has to write or send it
 */
export function markOfLetter({ kind, status, data }: LetterRow, waiting: boolean): LetterMark {
  if (status === 'drafted') {
    return waiting
      ? { tone: 'soon', words: 'Phải soạn', note: null }
      : { tone: 'paused', words: 'Đã giao soạn', note: null };
  }
  if (kind !== 'apology') return { tone: 'good', words: 'Đã phát hành', note: null };
  const day = dayOf(data['newDue']);
  if (data['timely'] === 'late') {
    const named = day === null ? '' : ` Văn bản ghi ngày trả ${day}.`;
    return {
      tone: 'late',
      words: 'Xin lỗi muộn',
      note: `Phát hành khi đã quá thời điểm phải xin lỗi: không đổi ngày hẹn, hồ sơ vẫn tính là trễ.${named}`,
    };
  }
  const moved = day === null ? '' : `, hẹn lại ngày trả ${day}`;
  return { tone: 'good', words: 'Xin lỗi kịp thời', note: `Phát hành trước ngày hẹn trả${moved}.` };
}

function dayOf(value: unknown): string | null {
  return isLocalDay(value) ? paperDay(value) : null;
}
