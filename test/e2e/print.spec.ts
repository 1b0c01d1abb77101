import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AGENCY, openApi, type TestApi } from '../builders/api.js';
import { TestClock } from '../builders/system.js';

describe('print-outs over HTTP', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let api: TestApi;

  beforeAll(async () => {
    api = await openApi(clock);
  });

  afterAll(() => api.close());

  it('the issue in force as a page to print, made from the published row', async () => {
    const { text, headers } = await api.get('procedures/QT-08%2FDMP/print').expect(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(text).toMatch(/^<!doctype html>/);
    expect(text).toContain('<title>QT-08/DMP, lần ban hành 2');
    expect(text).toContain('Sở thử');
    expect(text).toContain('12 ngày làm việc <mark>giả định</mark>');
    expect(text).toContain('15 ngày <mark>chưa chắc</mark> (hồ sơ nhận từ 31/12/2025)');
    expect(text).toContain('<svg');
  });

  it('an older issue by its number', async () => {
    const { text } = await api.get('procedures/QT-08%2FDMP/issues/1/print').expect(200);
    expect(text).toContain('<title>QT-08/DMP, lần ban hành 1');
    expect(text).toContain('20 ngày làm việc');
  });

  it('a procedure that has ended, with what became of it', async () => {
    const { text } = await api.get('procedures/QT-23%2FKCB/print').expect(200);
    expect(text).toContain('Gộp, nay là QT-05/KCB');
  });

  it('shows the last day a decision set, which the text does not know', async () => {
    await api.pool.query(
      `UPDATE procedure_version SET valid = daterange(lower(valid), '2026-10-01')
       WHERE agency_id = $1 AND code = 'QT-08/DMP' AND issue = 2`,
      [AGENCY],
    );
    const { text } = await api.get('procedures/QT-08%2FDMP/print').expect(200);
    expect(text).toContain('Từ 08/3/2018 đến 30/9/2026');
  });

  it.each(['procedures/QT-99%2FDMP/print', 'procedures/QT-08%2FDMP/issues/9/print'])(
    'GET %s says there is none',
    async (path) => {
      const response = await api.get(path).expect(404);
      expect(response.headers['content-type']).toContain('application/problem+json');
      expect(response.body).toMatchObject({ code: 'procedure.unknown' });
    },
  );
});
