import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { dayAfter, isRefusal } from '#kernel';
import { readAgencyFile, readRegisterFile } from '#files';
import {
  checkCatalogue,
  compileProcedure,
  inspectProcedure,
  parseProcedure,
  parseRegimes,
  procedureSchema,
  regimesOf,
  staffing,
  toMermaid,
  toXStateJson,
  type ProcedureDefinition,
} from '../index.js';

const ROOT = join(import.meta.dirname, '../../../..');
const FOLDER = join(ROOT, 'workflows');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yaml'),
);
const all = files
  .sort()
  .map((file) => parseProcedure(readFileSync(join(FOLDER, file), 'utf8'), join('workflows', file)));
const definitions = all.flatMap(({ definition }) => (definition === undefined ? [] : [definition]));
const regimes = parseRegimes(
  readFileSync(join(ROOT, 'config/regimes/one-stop.yaml'), 'utf8'),
  'config/regimes/one-stop.yaml',
);
if (isRefusal(regimes)) throw new Error(regimes.message);
const staff = staffing(readAgencyFile(join(ROOT, 'config/agencies/demo.yaml')).people);

/** A promise that ends in consent, or to nobody outside, cannot be late to an applicant. */
const cannotOwe = ({ kind, promise }: ProcedureDefinition): boolean =>
  kind === 'internal' || promise.silence !== undefined;

describe('the procedures of workflows/', () => {
  it.each(all.map((parsed) => [parsed.file, parsed] as const))('%s is clean and proved', (_file, parsed) => {
    expect(parsed.findings).toEqual([]);
    const report = inspectProcedure(parsed, regimes, [staff]);
    expect(report.findings).toEqual([]);
    expect(report.paths).toBeGreaterThan(1);
    expect(report.walks).toBeGreaterThan(0);
    expect(report.examplesPassed).toBe(report.examples);
    expect(report.examples).toBeGreaterThanOrEqual(3);
    if (parsed.definition?.promise.silence === undefined) expect(report.latePaths).toBeGreaterThan(0);
  });

  it('agree with one another', () => {
    expect(checkCatalogue(all)).toEqual([]);
  });

  it('lie in the folder of their field, and every procedure of the register of 2015 is among them', () => {
    const folderOf = ({ field }: ProcedureDefinition) => field.replace('Đ', 'D').toLowerCase();
    for (const { file, definition } of all)
      expect({ file, folder: definition && folderOf(definition) }).toEqual({
        file,
        folder: file.split('/')[1],
      });
    const announced = readRegisterFile()
      .groups.flatMap(({ rows }) => rows.map(({ code }) => code))
      .filter((code) => code.startsWith('QT-'));
    expect(announced.length).toBeGreaterThan(100);
    expect(announced.filter((code) => !definitions.some((one) => one.code === code))).toEqual([]);
  });

  it('an issue begins the day after the one before it ends; only the last may end for good, and says why', () => {
    for (const definition of definitions) {
      const { code, issue, validTo, retired } = definition;
      const next = definitions.find((one) => one.code === code && one.issue === issue + 1);
      const what = { code, issue };
      if (next !== undefined) {
        expect({ ...what, end: validTo && dayAfter(validTo) }).toEqual({ ...what, end: next.validFrom });
      } else {
        expect({ ...what, ended: validTo !== undefined }).toEqual({ ...what, ended: retired !== undefined });
      }
      const first = issue === 1 || definitions.some((one) => one.code === code && one.issue === issue - 1);
      expect({ ...what, first }).toEqual({ ...what, first: true });
    }
  });

  it('all were in force when the system was announced, but for the one that began in 2016 (D23)', () => {
    const late = definitions.filter(({ issue, validFrom }) => issue === 1 && validFrom > '2015-11-20');
    expect(late.map(({ code, validFrom }) => [code, validFrom])).toEqual([['QT-39/KCB', '2016-01-01']]);
  });

  it('each has an example that goes straight, one that does not, and one that is late', () => {
    for (const definition of definitions) {
      const { code, issue, examples } = definition;
      const straight = examples.some(({ ends, owesApology }) => ends !== undefined && owesApology !== true);
      const bent = examples.some(
        ({ when, refused }) => refused !== undefined || when.length !== new Set(when).size,
      );
      const late = cannotOwe(definition) || examples.some(({ owesApology }) => owesApology === true);
      expect({ code, issue, straight, bent, late }).toEqual({
        code,
        issue,
        straight: true,
        bent: true,
        late: true,
      });
    }
  });

  it('say what they are sure of: no limit without source and confidence', () => {
    for (const { promise, field } of definitions) {
      for (const { source, confidence, limit } of promise.phases) {
        expect(source.length).toBeGreaterThan(3);
        if (confidence === 'assumption' && limit && field !== 'HT')
          expect(source).toMatch(/giả định|chia|Chia|kế hoạch|chưa|Danh mục/);
      }
    }
  });

  it('use calendars that exist', () => {
    for (const { calendar } of definitions) {
      expect(existsSync(join(ROOT, 'config/calendars', `${calendar}.yaml`))).toBe(true);
    }
  });

  it('draw and compile', () => {
    for (const definition of definitions) {
      expect(toMermaid(definition)).toContain(`[*] --> ${definition.start}`);
      const machine = toXStateJson(compileProcedure(definition, regimesOf(definition, regimes).at(-1)));
      expect(machine).toMatchObject({ initial: definition.start });
    }
  });

  it('are written in the schema of today, and say the same in the one before', () => {
    for (const [i, file] of files.entries()) {
      const source = readFileSync(join(FOLDER, file), 'utf8');
      expect(source).toMatch(/^schema: procedure\/v2$/m);
      const before = source.replace('procedure/v2', 'procedure/v1').replaceAll(/told: \w+,?\s+/g, '');
      expect(parseProcedure(before, file).definition).toEqual(all[i]?.definition);
    }
  });

  it('the schema for editors is the schema of the code', () => {
    const text = readFileSync(join(FOLDER, '_schema/procedure.v2.schema.json'), 'utf8');
    expect(JSON.parse(text)).toEqual(procedureSchema);
    const ajv = new Ajv({ strict: true });
    expect([ajv.validateSchema(procedureSchema), ajv.errors]).toEqual([true, null]);
  });
});
