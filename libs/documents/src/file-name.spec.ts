import { describe, expect, it } from '@jest/globals';
import { DISPLAY_NAME_LENGTH, displayName, downloadName } from './file-name.js';

describe('names of files', () => {
  it.each([
    ['đơn.pdf', 'đơn.pdf'],
    ['đơn.pdf'.normalize('NFD'), 'đơn.pdf'],
    ['a\u0000b\n c.pdf', 'ab c.pdf'],
    ['\u200b\u202e', 'tep-khong-ten'],
    ['/', 'tep-khong-ten'],
    ['\ud800.pdf', '\ufffd.pdf'],
  ])('%j is shown as %j', (given, shown) => expect(displayName(given)).toBe(shown));

  it('a long one keeps its ending, and no letter is cut in two', () => {
    const shown = displayName(`${'😀'.repeat(400)}.pdf`);
    expect(Array.from(shown)).toHaveLength(DISPLAY_NAME_LENGTH);
    expect(shown.endsWith('….pdf')).toBe(true);
    expect(shown.isWellFormed()).toBe(true);
  });

  it.each([
    ['đơn.pdf', 'application/pdf', 'đơn.pdf'],
    ['ảnh.pdf', 'image/png', 'ảnh.pdf.png'],
    ['ảnh.JPEG', 'image/jpeg', 'ảnh.JPEG'],
    ['a"b<c>.pdf', 'application/pdf', 'a_b_c_.pdf'],
  ])('%s (%s) is saved as %s', (name, mime, saved) => expect(downloadName(name, mime)).toBe(saved));
});
