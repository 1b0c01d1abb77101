import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { openApi, type TestApi } from '../builders/api.js';
import { openGpp, PEOPLE, STRAIGHT_WALK, type WalkStep } from '../builders/gpp.js';
import { TestClock } from '../builders/system.js';

const PHONE = '5678';

describe('tra cứu: từ chối', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let api: TestApi;

  beforeAll(async () => {
    api = await openApi(clock);
  });

  afterAll(() => api.close());

  const walk = async (code: string, steps: readonly WalkStep[]): Promise<void> => {
    for (const { at, who, action, data = {} } of steps) {
      clock.set(at);
      const { revision } = (await api.get(`dossiers/${code}`)).body as { revision: number };
      const body = { action, expectedRevision: revision, data };
      await api.post(`dossiers/${code}/actions`, PEOPLE[who], body).expect(200);
    }
  };

  it('tells of a refusal when it is signed, not while the office still thinks about it', async () => {
    const opened = await api.post('dossiers', PEOPLE.lan, openGpp).expect(201);
    const { dossier: code } = opened.body as { dossier: string };
    const shown = async (): Promise<string> => {
      const form = request(api.app.getHttpServer()).post('/tra-cuu').type('form');
      return (await form.send({ ma: code, so: PHONE }).expect(200)).text;
    };
    const reason = { reason: 'Không đủ điều kiện' };
    await walk(code, STRAIGHT_WALK.slice(0, 2));
    await walk(code, [{ at: '2026-08-05T15:00:00+07:00', who: 'chi', action: 'refuse', data: reason }]);
    expect(await shown()).toContain('Đang giải quyết');
    expect(await shown()).not.toMatch(/từ chối/i);
    await walk(code, [{ at: '2026-08-05T16:00:00+07:00', who: 'chi', action: 'draft_refusal' }]);
    expect(await shown()).toContain('Lãnh đạo xem xét, ký');
    expect(await shown()).not.toMatch(/từ chối/i);
    await walk(code, [{ at: '2026-08-06T09:00:00+07:00', who: 'dung', action: 'sign_refusal' }]);
    expect(await shown()).toContain('Từ chối');
  });
});
