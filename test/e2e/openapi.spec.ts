import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { LOOKUP_PATH } from '../../apps/api/src/lookup/pages.js';
import { openApi, type TestApi } from '../builders/api.js';
import { openGpp, PEOPLE, STRAIGHT_WALK } from '../builders/gpp.js';
import { routesOf } from '../builders/routes.js';
import { TestClock } from '../builders/system.js';

/** Schemas say what they know; here nothing else may be answered either. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in inner && inner['type'] === 'object'
    ? { additionalProperties: false, ...inner }
    : inner;
}

interface Answering {
  readonly operationId: string;
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

const SENT_ELSEWHERE = ['SsoController_begin', 'SsoController_comeBack', 'SsoController_endThere'];

describe('the OpenAPI document', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let api: TestApi;
  let document: OpenAPIObject;
  let operations: Answering[];

  beforeAll(async () => {
    api = await openApi(clock);
    document = (await api.get('openapi.json').expect(200)).body as OpenAPIObject;
    operations = Object.values(document.paths).flatMap((path) => Object.values(path) as Answering[]);
  });

  afterAll(() => api.close());

  it('names every route the server answers, and no other (else: npm run openapi)', () => {
    // The look-up is a page for people, not for programs.
    const routes = routesOf(api.app).filter(({ path }) => `/${path}` !== LOOKUP_PATH);
    const answered = routes.map(({ method, path }) => `${method} /api/${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    const named = Object.entries(document.paths).flatMap(([path, its]) =>
      Object.keys(its).map((method) => `${method} ${path}`),
    );
    expect(named.length).toBeGreaterThanOrEqual(36);
    expect(named.sort()).toEqual(answered.sort());
  });

  it('says what every route answers, unless it answers nothing or sends its caller elsewhere', () => {
    const silent = operations.filter(({ responses }) => {
      const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
      return !successes.some(([status, { content }]) => status === '204' || content);
    });
    expect(silent.map(({ operationId }) => operationId).sort()).toEqual(SENT_ELSEWHERE);
  });

  it('says that every route may answer a problem', () => {
    const problem = { $ref: '#/components/schemas/Problem' };
    for (const { operationId, responses } of operations) {
      const schema = responses['default']?.content?.['application/problem+json']?.schema;
      expect({ operationId, schema }).toEqual({ operationId, schema: problem });
    }
    expect(document.components?.schemas?.['Problem']).toMatchObject({
      required: expect.arrayContaining(['code']),
    });
  });

  it('names no schema that it does not hold', () => {
    const named = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)];
    const missing = named
      .map(([, name = '']) => name)
      .filter((name) => !document.components?.schemas?.[name]);
    expect(named.length).toBeGreaterThan(40);
    expect(missing).toEqual([]);
  });

  it('tells the truth: what the routes answer about a real dossier fits, with nothing left out', async () => {
    const opened = (await api.post('dossiers', PEOPLE.lan, openGpp).expect(201)).body as { dossier: string };
    for (const [index, { at, who, action, data = {} }] of STRAIGHT_WALK.entries()) {
      clock.set(at);
      const body = { action, data, expectedRevision: index + 1 };
      await api.post(`dossiers/${opened.dossier}/actions`, PEOPLE[who], body).expect(200);
    }
    const dossier = `dossiers/${opened.dossier}`;
    const asked: Readonly<Record<string, string>> = {
      DossiersController_list: 'dossiers',
      DossierPageController_one: dossier,
      DossierPageController_history: `${dossier}/history`,
      DossiersController_ledger: `${dossier}/ledger`,
      DossiersController_letters: `${dossier}/letters`,
      DossierPageController_readings: `${dossier}/readings`,
      QueuesController_queue: 'queues/mot_cua',
      ProceduresController_list: 'procedures',
      ProceduresController_inForce: 'procedures/QT-08%2FDMP',
      RegisterController_register: 'register',
      AgencyController_describe: 'agency',
      StatisticsController_onTime: 'statistics/on-time?from=2026-08-01&to=2026-08-31',
      StatisticsController_form: 'statistics/form-ii-06a?from=2026-08-01&to=2026-08-31',
    };
    const ajv = new Ajv2020({ strict: false, validateFormats: false, inlineRefs: false });
    ajv.addSchema({ $id: 'doc:', components: closed(document.components) });
    const wrong: unknown[] = [];
    for (const [id, path] of Object.entries(asked)) {
      const { body } = (await api.get(path).expect(200)) as { body: unknown };
      const its = operations.find(({ operationId }) => operationId === id);
      const schema = closed(its?.responses['200']?.content?.['application/json']?.schema);
      const text = JSON.stringify(schema).replaceAll('"#/components', '"doc:#/components');
      const fits = ajv.compile(JSON.parse(text) as object);
      if (!fits(body)) wrong.push({ id, errors: fits.errors?.slice(0, 3) });
    }
    expect(wrong).toEqual([]);
  });
});
