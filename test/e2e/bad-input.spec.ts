import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { openApi, type TestApi } from '../builders/api.js';
import { openGpp, PEOPLE } from '../builders/gpp.js';
import { TestClock } from '../builders/system.js';

describe('bad input over HTTP', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let api: TestApi;
  let code: string;

  beforeAll(async () => {
    api = await openApi(clock);
    const opened = await api.post('dossiers', PEOPLE.lan, openGpp).expect(201);
    code = (opened.body as { dossier: string }).dossier;
  });

  afterAll(() => api.close());

  const raw = (body: string | Buffer) =>
    request(api.app.getHttpServer())
      .post('/api/dossiers')
      .set('X-Actor', PEOPLE.lan)
      .set('Content-Type', 'application/json')
      .serialize((bytes: unknown) => bytes as string)
      .send(body as string);

  const refusedWith = async (test: request.Test, status: number, problemCode: string, words: RegExp) => {
    const response = await test;
    expect({ status: response.status, body: response.body as unknown }).toMatchObject({
      status,
      body: { status, code: problemCode, detail: expect.stringMatching(words) as unknown },
    });
    expect(response.headers['content-type']).toContain('application/problem+json');
  };

  const unchanged = async () => {
    const response = await api.get(`dossiers/${code}`).expect(200);
    expect(response.body).toMatchObject({ revision: 1, state: 'receiving' });
  };

  it('unknown procedure: names those in force', () =>
    refusedWith(
      api.post('dossiers', PEOPLE.lan, { ...openGpp, procedure: 'QT-99/DMP' }),
      404,
      'procedure.not_in_force',
      /QT-08\/DMP/,
    ));

  it('action not allowed now: says what is', async () => {
    const test = api.post(`dossiers/${code}/actions`, PEOPLE.dung, {
      action: 'approve',
      expectedRevision: 1,
    });
    await refusedWith(test, 409, 'action.not_allowed', /Tiếp nhận/);
    await unchanged();
  });

  it('wrong role, wrong unit', async () => {
    const act = { action: 'accept', expectedRevision: 1 };
    await refusedWith(
      api.post(`dossiers/${code}/actions`, PEOPLE.chi, act),
      403,
      'actor.wrong_role',
      /một cửa/i,
    );
    const elsewhere = 'lan; role=one_stop_officer; unit=phong_y';
    await refusedWith(
      api.post(`dossiers/${code}/actions`, elsewhere, act),
      403,
      'actor.wrong_unit',
      /Tiếp nhận/i,
    );
    await unchanged();
  });

  it('no actor, unknown role, unknown unit', async () => {
    const act = { action: 'accept', expectedRevision: 1 };
    await refusedWith(api.post(`dossiers/${code}/actions`, '', act), 422, 'actor.missing', /X-Actor/);
    await refusedWith(
      api.post(`dossiers/${code}/actions`, 'x; role=boss', act),
      422,
      'actor.unknown_role',
      /leader/,
    );
    await refusedWith(
      api.post(`dossiers/${code}/actions`, 'x; role=leader; unit=sao', act),
      422,
      'actor.unknown_unit',
      /lanh_dao/,
    );
    await refusedWith(
      api.post(`dossiers/${code}/actions`, 'clock; role=leader; unit=lanh_dao', act),
      422,
      'actor.bad_id',
      /clock/,
    );
  });

  it('stale revision', () =>
    refusedWith(
      api.post(`dossiers/${code}/actions`, PEOPLE.lan, { action: 'accept', expectedRevision: 7 }),
      409,
      'dossier.changed',
      /lan/,
    ));

  it('a number where text belongs, in the envelope and in the data', async () => {
    await refusedWith(
      api.post('dossiers', PEOPLE.lan, { ...openGpp, procedure: 8 }),
      400,
      'request.invalid',
      /procedure phải là chữ/,
    );
    const withdraw = { action: 'withdraw', expectedRevision: 1, data: { reason: 12 } };
    await refusedWith(
      api.post(`dossiers/${code}/actions`, PEOPLE.lan, withdraw),
      422,
      'data.wrong_type',
      /lý do/,
    );
    await unchanged();
  });

  it('a field that does not exist is named', () =>
    refusedWith(api.post('dossiers', PEOPLE.lan, { ...openGpp, sao: 1 }), 400, 'request.invalid', /sao/));

  it('a date that does not exist', async () => {
    await refusedWith(
      api.post('dossiers', PEOPLE.lan, { ...openGpp, due: '2026-02-31' }),
      400,
      'request.invalid',
      /ngày giờ ISO 8601/,
    );
    await refusedWith(
      api.get('statistics/on-time?from=2026-02-31&to=2026-03-31'),
      422,
      'time.no_such_date',
      /2026-02-31/,
    );
    await refusedWith(
      api.get('statistics/on-time?from=2026-05-01&to=2026-03-31'),
      422,
      'period.backwards',
      /ngược/,
    );
  });

  it('a body of 10 MB', () =>
    refusedWith(
      raw(JSON.stringify({ ...openGpp, note: 'x'.repeat(10_000_000) })),
      413,
      'request.too_large',
      /1 MB/,
    ));

  it('invalid UTF-8, broken JSON, NUL', async () => {
    const invalid = Buffer.concat([
      Buffer.from('{"procedure":"'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}'),
    ]);
    await refusedWith(raw(invalid), 400, 'request.unreadable', /UTF-8/);
    await refusedWith(raw('{"procedure": '), 400, 'request.unreadable', /JSON/);
    await refusedWith(raw('{"procedure":"a\\u0000b"}'), 400, 'request.unreadable', /procedure/);
    await refusedWith(raw('{"procedure":"\\ud800"}'), 400, 'request.unreadable', /procedure/);
  });

  it('unknown dossier, route, unit, cursor, page size', async () => {
    await refusedWith(api.get('dossiers/H00.01-000000-0000'), 404, 'dossier.unknown', /H00.01-000000-0000/);
    await refusedWith(api.get('nowhere'), 404, 'route.unknown', /nowhere/);
    await refusedWith(api.get('queues/sao'), 404, 'unit.unknown', /mot_cua/);
    await refusedWith(api.get('dossiers?after=abc'), 422, 'page.bad_cursor', /next/);
    await refusedWith(api.get('dossiers?limit=100000'), 400, 'request.invalid', /200/);
    await refusedWith(api.get('dossiers?overdue=maybe'), 400, 'request.invalid', /overdue/);
  });

  it('OpenAPI 3.1 describes every route', async () => {
    const document = (await api.get('openapi.json').expect(200)).body as { openapi: string; paths: object };
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/api/dossiers',
        '/api/dossiers/{code}/actions',
        '/api/statistics/form-ii-06a',
      ]),
    );
  });

  it('lists by keyset, every dossier once', async () => {
    for (let index = 0; index < 7; index++) await api.post('dossiers', PEOPLE.lan, openGpp).expect(201);
    const seen: string[] = [];
    let after = '';
    do {
      const page = await api.get(`dossiers?limit=3${after}`).expect(200);
      const { dossiers, next } = page.body as { dossiers: { code: string }[]; next: string | null };
      seen.push(...dossiers.map((dossier) => dossier.code));
      after = next === null ? '' : `&after=${next}`;
    } while (after !== '');
    expect(seen).toHaveLength(8);
    expect(new Set(seen).size).toBe(8);
    const queue = await api.get('queues/mot_cua?role=one_stop_officer').expect(200);
    expect(queue.body).toMatchObject({ counters: { waiting: 8, overdue: 0 } });
  });
});
