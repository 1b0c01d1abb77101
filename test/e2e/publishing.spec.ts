import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#files';
import { openApi, type TestApi } from '../builders/api.js';
import { TestClock } from '../builders/system.js';

const PATH = 'procedures/QT-08%2FDMP';
const CHI = 'chi; role=specialist; unit=phong_duoc';
const ISO = 'iso; role=quality_monitor; unit=van_thu';
const DUNG = 'dung; role=leader; unit=lanh_dao';

describe('publishing over HTTP', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  const text = readFileSync(join(projectFolder(), 'workflows/dmp/QT-08.issue-2.yaml'), 'utf8')
    .replace('issue: 2', 'issue: 3')
    .replace('validFrom: 2018-03-08', 'validFrom: 2027-01-01');
  let api: TestApi;

  beforeAll(async () => {
    api = await openApi(clock);
  });

  afterAll(() => api.close());

  const codeOf = (response: { body: unknown }) => (response.body as { code: string }).code;

  it('walks from draft to published by three people, and shows who did what', async () => {
    const file = 'QT-08.issue-3.yaml';
    const faulty = text.replace('by: specialist', 'by: quarantine_officer');
    const first = await api.post('procedures/drafts', CHI, { source: faulty, file }).expect(201);
    expect(first.body).toMatchObject({
      issue: { stage: 'draft' },
      findings: [{ code: 'procedure.nobody_holds_role', file }],
    });
    const again = await api.post('procedures/drafts', CHI, { source: text, file }).expect(201);
    expect(again.body).toMatchObject({ issue: { stage: 'checked', issue: 3 }, findings: [] });
    const listed = await api.get('procedures/drafts').expect(200);
    expect(listed.body).toMatchObject({
      drafts: [{ code: 'QT-08/DMP', issue: 3, drafted: { by: 'chi', at: '2026-08-03T09:00:00+07:00' } }],
    });
    expect((await api.get(`${PATH}/issues/3/source`).expect(200)).body).toMatchObject({ source: text });
    await api.get(`${PATH}/issues/3`).expect(404);

    expect(codeOf(await api.post(`${PATH}/issues/3/publish`, ISO, {}).expect(409))).toBe('issue.wrong_stage');
    expect(codeOf(await api.post(`${PATH}/issues/3/approve`, CHI, {}).expect(403))).toBe('actor.wrong_role');
    await api.post(`${PATH}/issues/3/approve`, DUNG, { reason: 'Đồng ý' }).expect(200);
    const published = await api.post(`${PATH}/issues/3/publish`, ISO, { from: '2027-01-01' }).expect(200);
    expect(published.body).toMatchObject({ stage: 'published', validFrom: '2027-01-01' });
    expect(codeOf(await api.post(`${PATH}/issues/3/publish`, ISO, {}).expect(409))).toBe(
      'issue.already_published',
    );

    await api.get(`${PATH}/issues/3`).expect(200);
    const { events } = (await api.get(`${PATH}/log`).expect(200)).body as {
      events: { issue: number; what: string; by: { id: string } }[];
    };
    const done = events.map(({ issue, what, by }) => `${issue} ${what} ${by.id}`);
    expect(done.filter((line) => !line.includes('installation'))).toEqual([
      '2 ended iso',
      '3 drafted chi',
      '3 drafted chi',
      '3 checked chi',
      '3 approved dung',
      '3 published iso',
    ]);
  });

  it('shows what changed between two issues', async () => {
    const response = await api.get(`${PATH}/diff?from=1&to=2`).expect(200);
    expect(response.body).toMatchObject({
      flow: expect.arrayContaining([expect.objectContaining({ what: 'phase.limit_changed' })]) as unknown,
      text: expect.stringContaining('-issue: 1\n+issue: 2') as unknown,
    });
    expect(codeOf(await api.get(`${PATH}/diff?from=1&to=9`).expect(404))).toBe('issue.unknown');
    await api.get(`${PATH}/diff?from=x&to=2`).expect(400);
    await api.get(`${PATH}/diff?from=1`).expect(400);
  });

  it('refuses what it cannot read, each in its own words', async () => {
    const draft = (body: object, actor = CHI) => api.post('procedures/drafts', actor, body);
    await draft({}).expect(400);
    await draft({ source: text, valid: true }).expect(400);
    expect(codeOf(await draft({ source: 'schema: letter/v1' }).expect(422))).toBe('issue.unknown_schema');
    expect(codeOf(await draft({ source: 'rác' }).expect(422))).toBe('procedure.faulty');
    expect(codeOf(await draft({ source: text }, '').expect(422))).toBe('actor.missing');
    expect(codeOf(await api.get('procedures/QT-99%2FDMP/log').expect(404))).toBe('issue.unknown');
    await api.post(`${PATH}/issues/x/approve`, ISO, {}).expect(400);
    await api.post(`${PATH}/issues/99999999999/approve`, ISO, {}).expect(404);
    await api.post(`${PATH}/issues/2/end`, ISO, { on: '2026-13-01', reason: 'x' }).expect(422);
    await api.post(`${PATH}/issues/2/end`, ISO, { on: 'mai', reason: 'x' }).expect(400);
  });
});
