import { describe, expect, it } from '@jest/globals';
import { passwordFault } from './password-rules.js';
import { firstPassword, isCsrfToken, csrfToken, newToken } from './tokens.js';

const about = { login: 'binh.tv', name: 'Trần Văn Bình' };

describe('passwords', () => {
  it.each([
    ['', 'too_short'],
    ['chín ký tự', null],
    ['chín chữ!', 'too_short'],
    ['x'.repeat(129), 'too_long'],
    ['aaaabbbbaaaa', 'too_simple'],
    ['abcdefghijkl', 'too_simple'],
    ['Mật Khẩu 123', 'common'],
    ['passw0rd2026', null],
    ['password', 'too_short'],
    ['password!!!', 'common'],
    ['Trần Văn Bình', 'own_name'],
    ['binh.tv@2026', 'own_name'],
    ['trâu đi trước cày theo sau', null],
    ['đồng xanh 7 mẫu', null],
  ])('%j: %s', (password, fault) => {
    expect(passwordFault(password, about)?.code ?? null).toBe(fault === null ? null : `password.${fault}`);
  });

  it('first passwords keep the rules and are never the same', () => {
    const made = Array.from({ length: 200 }, firstPassword);
    expect(new Set(made).size).toBe(200);
    expect(made.filter((password) => !/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/.test(password))).toEqual([]);
  });

  it('a token of another session is no token of this one', () => {
    const [one, other] = [newToken(), newToken()];
    expect(isCsrfToken(one, csrfToken(one))).toBe(true);
    expect(isCsrfToken(one, csrfToken(other))).toBe(false);
    expect(isCsrfToken(one, undefined)).toBe(false);
    expect(csrfToken(one)).not.toContain(one);
  });
});
