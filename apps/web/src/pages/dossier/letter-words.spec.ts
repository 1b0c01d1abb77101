import { describe, expect, it } from '@jest/globals';
import { markOfLetter } from './letter-words.js';

describe('a letter in the list', () => {
  it('is marked by words, an apology in time and one too late differently', () => {
    const issued = { kind: 'apology', status: 'issued' } as const;
    expect(markOfLetter({ ...issued, data: { timely: 'timely', newDue: '2026-09-16' } }, false)).toEqual({
      tone: 'good',
      words: 'Xin lỗi kịp thời',
      note: 'Phát hành trước ngày hẹn trả, hẹn lại ngày trả 16/09/2026.',
    });
    const late = markOfLetter({ ...issued, data: { timely: 'late', newDue: '2026-09-16' } }, false);
    expect(late).toMatchObject({ tone: 'late', words: 'Xin lỗi muộn' });
    expect(late.note).toContain('hồ sơ vẫn tính là trễ. Văn bản ghi ngày trả 16/09/2026.');
  });

  it('after the end names no day', () => {
    const { note } = markOfLetter({ kind: 'apology', status: 'issued', data: { timely: 'late' } }, false);
    expect(note).not.toContain('ngày trả');
  });

  it('is to be written, or has gone', () => {
    const drafted = { kind: 'supplement', status: 'drafted', data: {} } as const;
    expect(markOfLetter(drafted, true)).toMatchObject({ tone: 'soon', words: 'Phải soạn' });
    // The dossier has moved on: nobody is told to write it now.
    expect(markOfLetter(drafted, false)).toMatchObject({ tone: 'paused', words: 'Đã giao soạn' });
    expect(markOfLetter({ kind: 'refusal', status: 'issued', data: {} }, false).words).toBe('Đã phát hành');
  });
});
