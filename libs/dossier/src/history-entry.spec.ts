import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDay } from '#kernel';
import { canonicalJson } from './canonical-json.js';
import { dossierCode } from './dossier-code.js';

describe('canonicalJson', () => {
  it('is one text for one value, whatever the order of keys and through JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(reversed(value))).toBe(text);
      }),
    );
  });

  it('leaves undefined members out', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

describe('dossierCode', () => {
  it.each([
    ['H24.12', localDay('2026-11-22'), 7, 'H24.12-261122-0007'],
    ['000.00.15.H05', localDay('2018-06-21'), 12345, '000.00.15.H05-180621-12345'],
  ])('%s on %s number %d is %s', (agency, date, sequence, code) => {
    expect(dossierCode(agency, date, sequence)).toBe(code);
  });
});
