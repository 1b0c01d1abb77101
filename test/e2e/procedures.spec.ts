import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openApi, type TestApi } from '../builders/api.js';
import { TestClock } from '../builders/system.js';

let api: TestApi;

beforeAll(async () => {
  api = await openApi(new TestClock('2026-08-03T09:00:00+07:00'));
});

afterAll(() => api.close());

it('the list tells of every issue its limit in words and how sure it is, who may apply, and what ended', async () => {
  const path = 'procedures/QT-08%2FDMP/issues/2/end';
  const end = { on: '2031-12-31', reason: 'Luật mới' };
  await api.post(path, 'iso; role=quality_monitor; unit=van_thu', end).expect(200);
  const response = await api.get('procedures').expect(200);
  const { procedures } = response.body as { procedures: { code: string; issue: number }[] };
  const found = (wanted: string, number: number) =>
    procedures.find(({ code, issue }) => code === wanted && issue === number);
  expect(found('QT-16/DMP', 2)).toMatchObject({
    kind: 'public_service',
    unit: 'Phòng Quản lý hành nghề y dược tư nhân',
    limit: '20 ngày + 10 ngày làm việc hoặc 30 ngày (sau “Nộp báo cáo khắc phục”: 20 ngày)',
    retired: null,
  });
  expect(found('QT-16/DMP', 1)).toMatchObject({ limit: '20 ngày + 30 ngày', limitMark: 'giả định' });
  expect(found('QT-23/KCB', 1)).toMatchObject({ retired: { how: 'merged', successor: 'QT-05/KCB' } });
  expect(found('QT-01', 1)).toMatchObject({ kind: 'internal' });
  // The row's end, not the text's.
  expect(found('QT-08/DMP', 2)).toMatchObject({ validTo: '2031-12-31' });
});
