import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { guessIdentifierKind, identifierBroken, phoneBroken, tidyIdentifier, tidyPhone } from './index.js';

const YEAR = 2026;
const of = (kind: 'cccd' | 'cmnd' | 'tax_code' | 'passport' | 'other', text: string): string =>
  identifierBroken(kind, tidyIdentifier(kind, text), YEAR)?.code ?? 'kept';

describe('CCCD', () => {
  it.each([
    ['031085001234', 'kept'],
    ['031 085 001 234', 'kept'],
    ['001226000001', 'kept'],
    ['001227000001', 'identifier.cccd_year'],
    ['001527000001', 'identifier.cccd_year'],
    ['000085001234', 'identifier.cccd_province'],
    ['097085001234', 'identifier.cccd_province'],
    ['03108500123', 'identifier.cccd_length'],
    ['0310850012345', 'identifier.cccd_length'],
    ['03108500123a', 'identifier.cccd_length'],
    ['', 'kept'],
  ])('%s: %s', (text, code) => expect(of('cccd', text)).toBe(code));

  it('says what is wrong in words', () => {
    expect(identifierBroken('cccd', '03108500123', YEAR)?.message).toContain('có 11 chữ số');
    expect(identifierBroken('cccd', '000085001234', YEAR)?.message).toContain('không có mã 000');
  });
});

describe('tax code', () => {
  it.each([
    ['0100109106', 'kept'],
    ['0100109106-001', 'kept'],
    ['0100109107', 'identifier.tax_check'],
    ['0100190106', 'identifier.tax_check'],
    ['0100109106001', 'identifier.tax_form'],
    ['0100109106-01', 'identifier.tax_form'],
    ['031085001234', 'kept'],
    ['099085001234', 'identifier.cccd_province'],
    ['MST 0100109106', 'identifier.tax_form'],
  ])('%s: %s', (text, code) => expect(of('tax_code', text)).toBe(code));

  it('one wrong digit among the first nine is always found', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = Array.from('0100109106');
        digits[at] = String((Number(digits[at]) + by) % 10);
        expect(of('tax_code', digits.join(''))).toBe('identifier.tax_check');
      }),
    );
  });
});

describe('other identifiers', () => {
  it.each([
    ['cmnd', '031234567', 'kept'],
    ['cmnd', '03123456', 'identifier.cmnd_length'],
    ['passport', 'C1234567', 'kept'],
    ['passport', 'c 1234567', 'kept'],
    ['passport', 'Đ123', 'identifier.passport_form'],
    ['other', 'Giấy phép số 12/GP <b>', 'kept'],
  ] as const)('%s %s: %s', (kind, text, code) => expect(of(kind, text)).toBe(code));

  it.each([
    ['031085001234', 'cccd'],
    ['031234567', 'cmnd'],
    ['0100109106-001', 'tax_code'],
    ['C1234567', 'other'],
    ['', 'other'],
  ])('%s looks like %s', (text, kind) => expect(guessIdentifierKind(text)).toBe(kind));
});

describe('telephone', () => {
  it.each([
    ['0912 345 678', 'kept'],
    ['+84 912345678', 'kept'],
    ['+84 (0)912345678', 'kept'],
    ['0243.826.2222', 'kept'],
    ['+856 20 5551234', 'kept'],
    ['', 'kept'],
    ['091234567', 'phone.mobile'],
    ['09123456789', 'phone.mobile'],
    ['024382622', 'phone.landline'],
    ['0412345678', 'phone.form'],
    ['912345678', 'phone.form'],
    ['gọi ông Ba', 'phone.form'],
  ])('%s: %s', (text, code) => expect(phoneBroken(tidyPhone(text))?.code ?? 'kept').toBe(code));

  it('one number in two spellings is kept as one', () => {
    expect(tidyPhone('+84 912.345.678')).toBe(tidyPhone('0912 345 678'));
  });
});
