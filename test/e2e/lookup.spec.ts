import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import request, { type Response } from 'supertest';
import { createServer } from '../../apps/api/src/server.js';
import { Engine } from '#engine';
import { readAgencyFile } from '#files';
import { AGENCY, openApi, TRUSTING, type OpenApi } from '../builders/api.js';
import { openGpp, PEOPLE, STRAIGHT_WALK, type WalkStep } from '../builders/gpp.js';
import { TestClock } from '../builders/system.js';

const PHONE = '5678';
const OPENED = '2026-08-03T09:00:00+07:00';

describe('tra cứu', () => {
  const clock = new TestClock(OPENED);
  let api: OpenApi;

  beforeAll(async () => {
    api = await openApi(clock);
  });

  afterAll(() => api.close());

  beforeEach(async () => {
    await api.pool.query('DELETE FROM lookup_try');
  });

  const open = async (applicant: object = openGpp.applicant): Promise<string> => {
    clock.set(OPENED);
    const opened = await api.post('dossiers', PEOPLE.lan, { ...openGpp, applicant }).expect(201);
    return (opened.body as { dossier: string }).dossier;
  };

  const walk = async (code: string, steps: readonly WalkStep[]): Promise<void> => {
    for (const { at, who, action, data = {} } of steps) {
      clock.set(at);
      await api.app.get(Engine).expire(AGENCY);
      const { revision } = (await api.get(`dossiers/${code}`)).body as { revision: number };
      const body = { action, expectedRevision: revision, data };
      const acted = await api.post(`dossiers/${code}/actions`, PEOPLE[who], body);
      expect({ action, status: acted.status, body: acted.body as unknown }).toMatchObject({ status: 200 });
    }
  };

  const ask = (ma: string, so: string): request.Test =>
    request(api.app.getHttpServer()).post('/tra-cuu').type('form').send({ ma, so });

  /** The words of the page, one space between them. */
  const words = ({ text }: Response): string =>
    text.replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, ' ').replaceAll(/\s+/g, ' ');

  it('shows the form without login, and a code in the address only fills it in', async () => {
    const code = await open();
    const form = await request(api.app.getHttpServer()).get(`/tra-cuu?ma=${code.toLowerCase()}`).expect(200);
    expect(form.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
    });
    const policy = form.headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe-inline/);
    expect(form.text).toContain(`value="${code}"`);
    expect(form.text).not.toMatch(/<script|GPP/);
    const nasty = await request(api.app.getHttpServer())
      .get('/tra-cuu')
      .query({ ma: '"><script>alert(1)</script>' });
    expect(nasty.text).not.toMatch(/<script/i);
  });

  it('tells where a dossier is and when it is due, with the name masked and no official named', async () => {
    const code = await open({
      name: 'Nguyễn Thị Minh Châu',
      phone: '0912345678',
      identifier: '079190001234',
    });
    await walk(code, STRAIGHT_WALK.slice(0, 3));
    const page = await ask(` ${code.toLowerCase()} `, PHONE).expect(200);
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store' });
    const text = words(page);
    expect(text).toContain('Cấp Giấy chứng nhận “Thực hành tốt nhà thuốc” (GPP)');
    expect(text).toContain('N*** T*** M*** C***');
    expect(text).toContain('Ngày tiếp nhận 03/08/2026');
    expect(text).toContain('Ngày hẹn trả hiện nay 03/09/2026');
    expect(text).toContain('Phòng Nghiệp vụ Dược Thẩm định tại cơ sở');
    expect(text).toContain('Nơi nhận kết quả Bộ phận Tiếp nhận và Trả kết quả');
    expect(text).not.toMatch(/Minh Châu|Nguyễn|0912345678|079190001234|quá ngày hẹn|undefined|null/);
    // The end of the paper number opens it too.
    await ask(code, '1234').expect(200);
  });

  it('says what the applicant must bring, that the day stopped for it, and that it began anew', async () => {
    const code = await open();
    const ask1 = { missing_items: ['self_assessment', 'Sơ đồ mặt bằng <có dấu>'] };
    await walk(code, [
      ...STRAIGHT_WALK.slice(0, 2),
      { at: '2026-08-05T09:00:00+07:00', who: 'chi', action: 'request_supplement', data: ask1 },
    ]);
    const waiting = words(await ask(code, PHONE).expect(200));
    expect(waiting).toContain('Ngày hẹn trả hiện nay Đang tạm ngừng');
    expect(waiting).toContain('Đang đến lượt Ông/Bà Chờ người nộp bổ sung');
    expect(waiting).toContain('Đang chờ Ông/Bà bổ sung: Bản tự chấm điểm theo danh mục kiểm tra');
    expect(waiting).toContain('Sơ đồ mặt bằng &lt;có dấu&gt;');
    expect(waiting).toContain('05/08/2026 Tạm ngừng tính thời hạn: chờ Ông/Bà nộp phần được yêu cầu.');
    const { rows } = await api.pool.query<{ due: string }>(
      `SELECT to_char(due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'HH24:MI "ngày" DD/MM/YYYY') AS due
       FROM deadline WHERE dossier_code = $1 AND name = 'step'`,
      [code],
    );
    expect(rows[0]?.due).toMatch(/ngày \d\d\/\d\d\/2026$/);
    expect(waiting).toContain(`Hạn nộp: chậm nhất ${rows[0]?.due}.`);
    await walk(code, [{ at: '2026-08-11T09:00:00+07:00', who: 'lan', action: 'supplement' }]);
    const anew = words(await ask(code, PHONE).expect(200));
    expect(anew).toContain('Ngày hẹn trả hiện nay 10/09/2026');
    expect(anew).toContain('Hẹn trả lần đầu 03/09/2026');
    expect(anew).toContain('11/08/2026 Đã nhận phần Ông/Bà nộp thêm; thời hạn tính lại từ đầu');
    expect(anew).not.toContain('Đang chờ Ông/Bà bổ sung');
  });

  it('a promise moved by a timely letter shows both days; a suspension says so without its reason', async () => {
    const code = await open();
    const letter = { reason: 'Đoàn thẩm định của ông Trần Văn Bình bận', newDue: '2026-09-10' };
    await walk(code, [
      ...STRAIGHT_WALK.slice(0, 3),
      { at: '2026-08-20T09:00:00+07:00', who: 'dung', action: 'issue_apology', data: letter },
      {
        at: '2026-08-21T09:00:00+07:00',
        who: 'binh',
        action: 'suspend',
        data: { reason: 'thanh tra nội bộ' },
      },
    ]);
    const text = words(await ask(code, PHONE).expect(200));
    expect(text).toContain('Hẹn trả lần đầu 03/09/2026');
    expect(text).toContain('20/08/2026 Cơ quan gửi văn bản xin lỗi và hẹn lại ngày trả: 10/09/2026.');
    expect(text).toContain('Hồ sơ đang tạm dừng xử lý');
    expect(text).not.toMatch(/Trần Văn Bình|thanh tra/);
  });

  it('a late dossier says that a letter is owed, then that it was issued', async () => {
    const code = await open();
    await walk(code, STRAIGHT_WALK.slice(0, 3));
    // A minute after the day has passed and before the sweeper has come by: late by the page's own clock.
    clock.set('2026-09-03T17:01:00+07:00');
    const passed = words(await ask(code, PHONE).expect(200));
    expect(passed).toContain('Hồ sơ đã quá ngày hẹn trả mà chưa có kết quả.');
    expect(passed).toContain('văn bản này chưa được phát hành');
    const letter = { reason: 'chậm', newDue: '2026-09-15' };
    await walk(code, [
      { at: '2026-09-07T09:00:00+07:00', who: 'van', action: 'issue_apology', data: letter },
    ]);
    const text = words(await ask(code, PHONE).expect(200));
    expect(text).toContain('đã phát hành văn bản xin lỗi ngày 07/09/2026');
    expect(text).toContain('03/09/2026 Quá ngày hẹn trả mà hồ sơ chưa xong.');
    expect(text).toContain('07/09/2026 Cơ quan gửi văn bản xin lỗi vì trả muộn, hẹn trả 15/09/2026.');
  });

  it('finished and handed over are told', async () => {
    const code = await open();
    await walk(code, STRAIGHT_WALK.slice(0, -1));
    const finished = words(await ask(code, PHONE));
    expect(finished).toContain(
      'Kết quả Đã có kết quả từ ngày 17/08/2026, mời Ông/Bà đến nhận Trước ngày hẹn trả 03/09/2026',
    );
    expect(finished).toContain('Nơi nhận kết quả Bộ phận Tiếp nhận và Trả kết quả, Tầng 1');
    expect(finished).not.toContain('Ngày hẹn trả hiện nay');
    await walk(code, STRAIGHT_WALK.slice(-1));
    expect(words(await ask(code, PHONE))).toContain(
      'Kết quả Đã trả kết quả ngày 18/08/2026 Có kết quả từ ngày 17/08/2026, trước ngày hẹn trả 03/09/2026',
    );
  });

  it('a result after the promised day says so, and a refusal at the counter promises nothing', async () => {
    const late = await open();
    const letter = { reason: 'chậm', newDue: '2026-09-15' };
    await walk(late, STRAIGHT_WALK.slice(0, 6));
    await walk(late, [
      { at: '2026-09-07T09:00:00+07:00', who: 'van', action: 'issue_apology', data: letter },
      { at: '2026-09-08T09:00:00+07:00', who: 'dung', action: 'approve' },
      { at: '2026-09-08T10:00:00+07:00', who: 'van', action: 'issue' },
    ]);
    const text = words(await ask(late, PHONE).expect(200));
    expect(text).toContain(
      'Đã có kết quả từ ngày 08/09/2026, mời Ông/Bà đến nhận Sau ngày hẹn trả 03/09/2026',
    );
    const refused = await open();
    await walk(refused, [
      { at: '2026-08-03T09:30:00+07:00', who: 'lan', action: 'refuse', data: { reason: 'sai nơi' } },
    ]);
    const turnedAway = words(await ask(refused, PHONE).expect(200));
    expect(turnedAway).toContain('Kết quả Từ chối, ngày 03/08/2026 Tình trạng Hồ sơ đã kết thúc');
    expect(turnedAway).not.toMatch(/ngày hẹn trả \d/);
  });

  it('understands a code however it is typed, and counts its spellings as one', async () => {
    const code = await open();
    const bare = code.replaceAll(/[.-]/g, '');
    const sequence = code.slice(-4);
    for (const typed of [
      bare,
      bare.toLowerCase(),
      code.replaceAll('-', ' ').replace('.', ''),
      code.replaceAll('-', '–'),
      code.replaceAll(/[.-]/g, '/'),
      `${code.slice(0, -4)}${Number(sequence)}`,
    ]) {
      expect(words(await ask(typed, '56 78').expect(200))).toContain(`Hồ sơ ${code}`);
    }
    const guesses = [
      code,
      bare,
      bare.toLowerCase(),
      `${bare.slice(0, 5)} ${bare.slice(5)}`,
      `${code}.`,
      bare,
    ];
    const statuses: number[] = [];
    for (const typed of guesses) statuses.push((await ask(typed, '0001')).status);
    expect(statuses).toEqual([404, 404, 404, 404, 404, 429]);
  });

  it('a look-up that succeeds is in the log of readings', async () => {
    const code = await open();
    await ask(code, PHONE).expect(200);
    await ask(code, '0000').expect(404);
    const { readings } = (await api.get(`dossiers/${code}/readings`).expect(200)).body as {
      readings: { what: string; why: string }[];
    };
    const looked = readings.filter(({ what }) => what === 'lookup');
    expect(looked).toMatchObject([{ person: 'applicant', why: 'own_number' }]);
  });

  it('a wrong code, a wrong number, a dossier without numbers and what is no code get one answer', async () => {
    const code = await open();
    const numberless = await open({ name: 'Nhà thuốc Không Số' });
    const answers = [
      await ask(code, '0000'),
      await ask(`${code.slice(0, -4)}9999`, PHONE),
      await ask(numberless, '0000'),
      await ask('không phải mã', PHONE),
    ];
    const bare = answers.map(({ status, headers, text }) => {
      const kept = Object.entries(headers as object).filter(
        ([name]) => !['date', 'content-length'].includes(name),
      );
      return { status, kept, text: text.replace(/ value="[^"]*"/, '') };
    });
    expect(bare[0]).toMatchObject({ status: 404 });
    for (const other of bare.slice(1)) expect(other).toEqual(bare[0]);
    expect(words(answers[0]!)).toContain(
      'Hồ sơ không ghi số điện thoại lẫn số giấy tờ thì không tra cứu ở đây được',
    );
  });

  it('does the same work for a wrong code as for a wrong number', async () => {
    const code = await open();
    const missing = `${code.slice(0, -4)}9998`;
    const wrongNumber = await workOf(() => ask(code, '0000'));
    const wrongCode = await workOf(() => ask(missing, PHONE));
    expect(wrongNumber.length).toBeGreaterThanOrEqual(6);
    expect(wrongCode).toEqual(wrongNumber);
    // What is measured is printed; only a difference nobody could overlook fails.
    const rounds = 30;
    const times: Record<'number' | 'code', number[]> = { number: [], code: [] };
    for (let i = 0; i < rounds; i++) {
      for (const which of i % 2 ? (['number', 'code'] as const) : (['code', 'number'] as const)) {
        await api.pool.query('DELETE FROM lookup_try');
        const before = performance.now();
        await ask(which === 'number' ? code : missing, '0000');
        times[which].push(performance.now() - before);
      }
    }
    const [number, code_] = [median(times.number), median(times.code)];
    console.log(
      `tra cứu sai: số ${number.toFixed(2)} ms, mã ${code_.toFixed(2)} ms (trung vị của ${rounds})`,
    );
    expect(Math.max(number, code_) / Math.min(number, code_)).toBeLessThan(3);
  }, 180_000);

  it('refuses a guesser by code: existing or not, and not the owner’s other dossier', async () => {
    const code = await open();
    const other = await open();
    for (const guessed of [code, `${code.slice(0, -4)}9997`]) {
      const statuses: number[] = [];
      for (let i = 0; i < 7; i++) statuses.push((await ask(guessed, `000${i}`)).status);
      expect(statuses).toEqual([404, 404, 404, 404, 404, 429, 429]);
    }
    const locked = await ask(code, PHONE).expect(429);
    expect(locked.headers['retry-after']).toBe('60');
    expect(words(locked)).toContain(
      'Đã tra cứu không đúng quá nhiều lần. Xin thử lại sau 60 giây (từ 09:01).',
    );
    await ask(other, PHONE).expect(200);
    clock.set('2026-08-03T09:01:01+07:00');
    await ask(code, PHONE).expect(200);
    // The owner's success buys the guesser nothing: the next wrong one waits twice as long.
    clock.set('2026-08-03T09:02:30+07:00');
    await ask(code, '0009').expect(404);
    expect((await ask(code, '0008').expect(429)).headers['retry-after']).toBe('120');
  });

  it('refuses a guesser by address who goes from code to code; guesses at once are counted one by one', async () => {
    await open();
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, i) => ask(`H00.01-260101-${String(i).padStart(4, '0')}`, '0000')),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([...Array<number>(20).fill(404), ...Array<number>(10).fill(429)]);
    clock.set('2026-08-03T10:05:00+07:00');
    await ask('H00.01-260101-0001', '0000').expect(404);
    // What was forgotten is gone from the table.
    const { rows } = await api.pool.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM lookup_try WHERE forget_at < $1',
      [new Date(clock.now())],
    );
    expect(rows[0]?.n).toBe(0);
  });

  it('asks for four digits, and takes nothing but its own form', async () => {
    const code = await open();
    for (const so of ['', '567', '56789', 'abcd', '%00']) {
      expect(words(await ask(code, so).expect(422))).toContain('đúng 4 chữ số cuối');
    }
    expect(words(await ask(code, '5 67'))).toContain('; mới có 3 chữ số.');
    expect(words(await ask('', PHONE).expect(422))).toContain('Xin nhập mã hồ sơ.');
    // Before any query, and the same for a code that does not exist.
    const [known, unknown] = [await ask(code, '12'), await ask(`${code.slice(0, -4)}9996`, '12')];
    expect(known.text.replace(code, '')).toBe(unknown.text.replace(`${code.slice(0, -4)}9996`, ''));
    const { rows } = await api.pool.query('SELECT 1 FROM lookup_try');
    expect(rows).toEqual([]);
    const server = api.app.getHttpServer();
    await request(server).post('/tra-cuu').type('form').send('ma=%FF&so=1234').expect(400);
    const json = await request(server)
      .post('/tra-cuu')
      .send({ ma: code, so: { $gt: '' } })
      .expect(422);
    expect(json.text).toContain('<!doctype html>');
    await request(server)
      .post('/tra-cuu')
      .type('form')
      .send(`ma=${'x'.repeat(20_000)}`)
      .expect(413);
    // Nowhere else: another site's form never reaches the API.
    await request(server).post('/api/auth/login').type('form').send('login=a&password=b').expect(415);
  });

  it('counts by the address in front of a trusted proxy', async () => {
    const trust = { ...TRUSTING, proxies: '127.0.0.1' };
    const agency = { ...readAgencyFile(), id: AGENCY, name: 'Sở thử' };
    const app = await createServer({ url: api.url, agency, clock, poolSize: 4, trust });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const from = (address: string, i: number) =>
      request(app.getHttpServer())
        .post('/tra-cuu')
        .set('X-Forwarded-For', address)
        .type('form')
        .send({ ma: `H00.01-260102-${i}`, so: '0000' });
    for (let i = 0; i < 20; i++) await from('203.0.113.7', i).expect(404);
    await from('203.0.113.7', 20).expect(429);
    await from('203.0.113.8', 21).expect(404);
    await app.close();
  });

  it('a broken database is a page, too', async () => {
    const code = await open();
    const broken = jest.spyOn(api.pool, 'connect').mockImplementation(() => {
      throw new Error('terminated');
    });
    const page = await ask(code, PHONE);
    broken.mockRestore();
    expect({ status: page.status, type: page.type }).toEqual({ status: 503, type: 'text/html' });
    expect(words(page)).toContain('Hệ thống tạm gián đoạn');
  });
});

/** The statements of one look-up, in order. */
async function workOf(asking: () => request.Test): Promise<string[]> {
  const seen: string[] = [];
  const client = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown };
  const original = Object.getOwnPropertyDescriptor(client, 'query')?.value as typeof client.query;
  const spy = jest.spyOn(client, 'query').mockImplementation(function (this: unknown, ...given) {
    const [first] = given;
    seen.push(typeof first === 'string' ? first : (first as { text: string }).text);
    return original.apply(this, given);
  });
  await asking().expect(404);
  spy.mockRestore();
  return seen;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
