import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  checkCatalogue,
  compileProcedure,
  inspectProcedure,
  parseProcedure,
  procedureSchema,
  toMermaid,
  toXStateJson,
} from './index.js';

const FOLDER = join(import.meta.dirname, '../../../workflows');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yaml'),
);
const all = files.map((file) =>
  parseProcedure(readFileSync(join(FOLDER, file), 'utf8'), join('workflows', file)),
);

describe('the procedures of workflows/', () => {
  it.each(all.map((parsed) => [parsed.file, parsed] as const))('%s is clean and proved', (_file, parsed) => {
    expect(parsed.findings).toEqual([]);
    const report = inspectProcedure(parsed);
    expect(report.findings).toEqual([]);
    expect(report.paths).toBeGreaterThan(1);
    expect(report.latePaths).toBeGreaterThan(report.paths);
    expect(report.examplesPassed).toBe(report.examples);
    expect(report.examples).toBeGreaterThanOrEqual(3);
  });

  it('agree with one another', () => {
    expect(checkCatalogue(all)).toEqual([]);
  });

  it('each code of the first delivery has exactly one issue in force on any day since 20 November 2015', () => {
    const definitions = all.map(({ definition }) => definition!);
    const codes = ['QT-01/GĐ', 'QT-01/YHCT', 'QT-03/YT', 'QT-04/DMP', 'QT-05/DMP', 'QT-08/DMP', 'QT-09/DMP'];
    const days = ['2015-11-20', '2018-03-07', '2018-03-08', '2023-03-01', '2024-04-26', '2026-11-22'];
    for (const code of codes) {
      for (const day of days) {
        const open = definitions.filter(
          (one) => one.code === code && one.validFrom <= day && day <= (one.validTo ?? '9999-12-31'),
        );
        expect({ code, day, issues: open.length }).toEqual({ code, day, issues: 1 });
      }
    }
  });

  it('one example of each owes an apology, one is refused, one ends well', () => {
    for (const { definition } of all) {
      const { examples } = definition!;
      expect(examples.some(({ owesApology }) => owesApology === true)).toBe(true);
      expect(examples.some(({ refused }) => refused !== undefined)).toBe(true);
      expect(examples.some(({ ends }) => ends === 'handed_over')).toBe(true);
    }
  });

  it('use calendars that exist', () => {
    for (const { definition } of all) {
      expect(existsSync(join(FOLDER, '../config/calendars', `${definition!.calendar}.yaml`))).toBe(true);
    }
  });

  it('draw and compile', () => {
    for (const { definition } of all) {
      expect(toMermaid(definition!)).toContain('[*] --> receiving');
      expect(toXStateJson(compileProcedure(definition!))).toMatchObject({ initial: 'receiving' });
    }
  });

  it('the schema for editors is the schema of the code', () => {
    const text = readFileSync(join(FOLDER, '_schema/procedure.v1.schema.json'), 'utf8');
    expect(JSON.parse(text)).toEqual(procedureSchema);
  });
});
