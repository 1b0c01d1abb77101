import { createHash } from 'node:crypto';
import { isIP, SocketAddress } from 'node:net';
import { lockedUntil, type LockRule } from '#identity';
import type { Instant } from '#kernel';
import type { FailuresBefore } from './ports.js';

const MINUTE = 60_000;

/**
 * Ten thousand endings, two numbers: a guesser who spends a whole day on one code, from however many addresses, has
 * about thirty tries and a chance of one in a hundred and fifty.
 */
export const CODE_RULE: LockRule = {
  free: 5,
  memory: 24 * 60 * MINUTE,
  firstDelay: MINUTE,
  longestDelay: 60 * MINUTE,
};

/** A house, a hotel or a one-stop hall shares one address: more patience, shorter memory. */
export const ADDRESS_RULE: LockRule = {
  free: 20,
  memory: 60 * MINUTE,
  firstDelay: MINUTE / 2,
  longestDelay: 30 * MINUTE,
};

/** Until when an address or a code must wait; null when it need not. */
export function waitUntil({ address, code }: FailuresBefore, at: Instant): Instant | null {
  const until = Math.max(lockedUntil(address, ADDRESS_RULE) ?? 0, lockedUntil(code, CODE_RULE) ?? 0);
  return until > at ? until : null;
}

/** Keys of a try, by SHA-256. */
export function triedKeys(address: string, code: string) {
  return {
    address: { key: sha256(`address/${networkOf(address)}`), memory: ADDRESS_RULE.memory },
    code: { key: sha256(`code/${code}`), memory: CODE_RULE.memory },
  };
}

/** Whoever has one IPv6 address has its /64 with as many as there are grains of sand: they are one. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (isIP(address) !== 6) return address;
  const short = new SocketAddress({ address, family: 'ipv6' }).address;
  const [head = '', tail = ''] = short.split('::');
  const groups = (text: string): string[] => text.split(':').filter((group) => group !== '');
  const missing = 8 - groups(head).length - groups(tail).length;
  const all = short.includes('::')
    ? [...groups(head), ...Array.from({ length: missing }, () => '0'), ...groups(tail)]
    : groups(short);
  return `${all.slice(0, 4).join(':')}::/64`;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
