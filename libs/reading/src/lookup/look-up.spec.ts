import { describe, expect, it } from '@jest/globals';
import { maskName } from '../story/mask-name.js';
import { digitsFit } from './four-digits.js';
import { ADDRESS_RULE, CODE_RULE, networkOf, triedKeys, waitUntil } from './patience.js';

const applicant = (phone: string, identifier: string) => ({ name: 'A', phone, identifier });

describe('the last four digits', () => {
  it.each([
    ['phone', applicant('0912 345 678', ''), '5678'],
    ['phone with country code', applicant('+84.912.345.678', ''), '5678'],
    ['CCCD', applicant('', '079123456789'), '6789'],
    ['passport', applicant('', 'C1234567'), '4567'],
    ['tax code', applicant('', '0312345678'), '5678'],
    ['tax code of a branch, whole', applicant('', '0312345678-001'), '8001'],
    ['tax code of a branch, main part', applicant('', '0312345678-001'), '5678'],
  ])('of a %s fit', (_, who, digits) => expect(digitsFit(who, digits)).toBe(true));

  it.each([
    ['other digits', applicant('0912345678', '079123456789'), '1234'],
    ['nothing given', applicant('', ''), '0000'],
    ['too few digits', applicant('113', 'B12'), '0113'],
  ])('do not fit: %s', (_, who, digits) => expect(digitsFit(who, digits)).toBe(false));
});

describe('masked names', () => {
  it.each([
    ['Nguyễn Thị Lan', 'N*** T*** L***'],
    ['  Đỗ   Ý ', 'Đ*** Ý***'],
    ['Nhà thuốc “Minh Châu” (GPP) - số 2', 'N*** t*** M*** C*** G*** s*** 2***'],
    ['<script>alert(1)</script>', 's***'],
    ['', ''],
  ])('%s', (name, masked) => expect(maskName(name)).toBe(masked));
});

describe('patience', () => {
  const none = { count: 0, last: null };
  const at = Date.parse('2026-08-03T09:00:00+07:00');

  it('lets the first tries through and then doubles the wait for a code and for an address', () => {
    expect(waitUntil({ address: none, code: { count: CODE_RULE.free - 1, last: at } }, at)).toBeNull();
    const code = { count: CODE_RULE.free, last: at };
    expect(waitUntil({ address: none, code }, at)).toBe(at + 60_000);
    expect(waitUntil({ address: none, code }, at + 60_000)).toBeNull();
    expect(waitUntil({ address: none, code: { ...code, count: 30 } }, at)).toBe(at + CODE_RULE.longestDelay);
    expect(waitUntil({ address: { count: ADDRESS_RULE.free, last: at }, code: none }, at)).toBe(at + 30_000);
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s is of the network %s', (address, network) => expect(networkOf(address)).toBe(network));

  it('keeps neither address nor code in the clear', () => {
    const keys = triedKeys('203.0.113.7', 'H00.01-260803-0001');
    for (const { key } of Object.values(keys)) expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(keys.address.key).not.toBe(keys.code.key);
  });
});
