import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readAgencyFile } from '#files';
import { openApi, type TestApi } from '../builders/api.js';
import { openGpp, PEOPLE } from '../builders/gpp.js';
import { TestClock } from '../builders/system.js';
import type { ActedEntry } from '#reading';
import type { Problem } from '../../apps/api/src/http/problem.js';
import type { Appointment } from '../../apps/api/src/reception/appointment.view.js';

describe('reception', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let api: TestApi;

  beforeAll(async () => {
    api = await openApi(clock);
  });

  afterAll(() => api.close());

  const open = (body: object) => api.post('dossiers', PEOPLE.lan, { ...openGpp, ...body });

  const opened = async (body: object = {}): Promise<ActedEntry> => {
    const response = await open(body);
    if (response.status !== 201) throw new Error(JSON.stringify(response.body));
    return response.body as ActedEntry;
  };

  const act = (code: string, action: string, expectedRevision = 1, actor: string = PEOPLE.lan) =>
    api.post(`dossiers/${code}/actions`, actor, { action, expectedRevision });

  describe('the applicant', () => {
    it.each([
      [{ identifier: '0310850012', identifierKind: 'cccd' }, 'identifier.cccd_length'],
      [{ identifier: '098085001234', identifierKind: 'cccd' }, 'identifier.cccd_province'],
      [{ identifier: '031327001234', identifierKind: 'cccd' }, 'identifier.cccd_year'],
      [{ identifier: '0100109107', identifierKind: 'tax_code' }, 'identifier.tax_check'],
      [{ identifier: '01001091', identifierKind: 'tax_code' }, 'identifier.tax_form'],
      [{ identifier: '12345', identifierKind: 'cmnd' }, 'identifier.cmnd_length'],
      // Nobody said what it is; by its shape it can only be a CCCD.
      [{ identifier: '098085001234' }, 'identifier.cccd_province'],
      [{ phone: '091234567' }, 'phone.mobile'],
      [{ name: '   ' }, 'applicant.no_name'],
    ])('%j is refused as %s', async (applicant, code) => {
      const response = await open({ applicant: { name: 'Nguyễn Văn An', ...applicant } });
      expect(response.status).toBe(422);
      expect((response.body as Problem).code).toBe(code);
    });

    it.each([
      [{ identifier: '' }],
      [{ identifier: 'C1234567', identifierKind: 'passport' }],
      [{ identifier: '098085001234', identifierKind: 'other' }],
      [{ identifier: 'Quyết định 12/QĐ' }],
      [{}],
    ])('%j is taken', async (applicant) => {
      await opened({ applicant: { name: 'Nguyễn Văn An', ...applicant } });
    });

    it('is kept tidied', async () => {
      const { dossier } = await opened({
        applicant: {
          name: '  Công ty   Dược  Hải Phòng ',
          kind: 'organisation',
          phone: '+84 912 345 678',
          identifier: '0100 109 106',
          identifierKind: 'tax_code',
          address: ' 12 Lê Lợi ',
        },
      });
      const body: unknown = (await api.get(`dossiers/${dossier}`).expect(200)).body;
      expect((body as { applicant: object }).applicant).toEqual({
        name: 'Công ty Dược Hải Phòng',
        kind: 'organisation',
        phone: '0912345678',
        identifier: '0100109106',
        identifierKind: 'tax_code',
        address: '12 Lê Lợi',
      });
    });

    it('is recognised by the whole number, at a counter that takes part, and it is written down', async () => {
      const known = { name: 'Trần Thị Bưởi', identifier: '031185001234', identifierKind: 'cccd' };
      await opened({ applicant: { ...known, name: 'Tên cũ', phone: '0912000111' } });
      clock.set('2026-08-03T09:05:00+07:00');
      const { dossier } = await opened({ applicant: { ...known, phone: '0912000222' } });
      const ask = (query: string, actor: string = PEOPLE.lan) => api.get(`applicants?${query}`, actor);

      const body: unknown = (await ask('identifier=031185001234&kind=cccd').expect(200)).body;
      expect(body).toMatchObject({ known: { name: 'Trần Thị Bưởi', phone: '0912000222', dossier } });
      const readings = (await api.get(`dossiers/${dossier}/readings`).expect(200)).body as {
        readings: { what: string; person: string }[];
      };
      expect(readings.readings).toContainEqual(expect.objectContaining({ what: 'applicant', person: 'lan' }));

      const nobody = { known: null };
      expect((await ask('identifier=031185001235').expect(200)).body).toEqual(nobody);
      const elsewhere = 'khoi; role=one_stop_officer; unit=tt_phap_y';
      expect((await ask('identifier=031185001234', elsewhere).expect(200)).body).toEqual(nobody);
      expect((await ask('identifier=0311').expect(422)).body).toMatchObject({ code: 'applicant.too_short' });
      expect((await ask('identifier=031185001234', PEOPLE.chi).expect(403)).body).toMatchObject({
        code: 'actor.wrong_role',
      });
    });
  });

  it('a counter sees what it receives today, and nothing of other counters', async () => {
    const receivable = async (actor: string) =>
      ((await api.get('reception/procedures', actor).expect(200)).body as { procedures: { code: string }[] })
        .procedures;
    const here = await receivable(PEOPLE.lan);
    expect(here).toContainEqual({
      code: 'QT-08/DMP',
      issue: 2,
      field: 'DMP',
      fieldLabel: 'Dược - Mỹ phẩm',
      title: 'Cấp Giấy chứng nhận “Thực hành tốt nhà thuốc” (GPP)',
      limit: '30 ngày (sau “Nộp báo cáo khắc phục”: 20 ngày)',
    });
    const there = await receivable('tam; role=quarantine_officer; unit=tt_kiem_dich');
    expect(there.length).toBeGreaterThan(0);
    expect(here.filter(({ code }) => there.some((other) => other.code === code))).toEqual([]);
    expect(await receivable(PEOPLE.chi)).toEqual([]);
  });

  describe('the appointment before there is a dossier', () => {
    it.each([
      // Friday after three, a Monday before a holiday week, hours, and two lawful limits to choose from.
      ['QT-08/DMP', 'direct', '2026-08-07T16:40:00+07:00', 'accept', PEOPLE.lan, {}],
      ['QT-08/DMP', 'online', '2026-08-28T10:00:00+07:00', 'accept', PEOPLE.lan, {}],
      ['QT-16/KCB', 'direct', '2026-08-29T10:00:00+07:00', 'accept_reissue', PEOPLE.lan, {}],
      ['QT-16/KCB', 'post', '2026-12-30T10:00:00+07:00', 'accept', PEOPLE.lan, {}],
      [
        ...(['QT-02/YT', 'direct', '2026-08-31T22:15:00+07:00', 'accept'] as const),
        'tam; role=quarantine_officer; unit=tt_kiem_dich',
        {},
      ],
    ])(
      '%s by %s at %s: what is shown is what reception prints',
      async (procedure, channel, at, action, who, more) => {
        clock.set(at);
        const { documents, applicants } = (
          await api.get(`procedures/${encodeURIComponent(procedure)}`).expect(200)
        ).body as { documents: { id: string }[]; applicants: string[] };
        const count = async () =>
          (await api.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM history')).rows[0]?.n;
        const before = await count();
        const asked = await api
          .get(`procedures/${encodeURIComponent(procedure)}/appointment?channel=${channel}`)
          .expect(200);
        expect(await count()).toBe(before);
        const way = (asked.body as Appointment).ways.find((one) => one.action === action);

        const kind = applicants[0];
        const body: unknown = (
          await api.post('dossiers', who, {
            procedure,
            channel,
            papers: documents.map(({ id }) => id),
            ...more,
            applicant: { name: 'Nguyễn Văn An', ...(kind ? { kind } : {}) },
          })
        ).body;
        const code = (body as ActedEntry).dossier;
        expect((await act(code, action, 1, who)).status).toBe(200);
        const real = (await api.get(`dossiers/${code}`).expect(200)).body as {
          promise: { dueCurrent: string };
          receivedAt: string;
        };
        const ledger = (await api.get(`dossiers/${code}/ledger`).expect(200)).body as { phases: object[] };
        expect(way?.promise).toEqual(real.promise);
        expect(way?.receivedAt).toBe(real.receivedAt);
        expect(way?.phases).toEqual(ledger.phases);
        expect(ledger.phases.length).toBeGreaterThan(0);
        const receipt = (await api.get(`dossiers/${code}/receipt`).expect(200)).body as { promise: object };
        expect(receipt.promise).toEqual(real.promise);
      },
    );

    it('can be asked for another moment, and says when a procedure is not in force', async () => {
      const path = 'procedures/QT-08%2FDMP/appointment?channel=direct&receivedAt=';
      const body: unknown = (await api.get(`${path}2026-08-10T09:00:00%2B07:00`).expect(200)).body;
      expect((body as Appointment).ways[0]).toMatchObject({
        receivedAt: '2026-08-10T09:00:00+07:00',
        promise: { dueCurrent: '2026-09-09T17:00:00+07:00' },
      });
      expect(
        (await api.get('procedures/QT-99%2FDMP/appointment?channel=direct').expect(404)).body,
      ).toMatchObject({ code: 'procedure.not_in_force' });
      await api.get('procedures/QT-08%2FDMP/appointment?channel=fax').expect(400);
    });
  });

  describe('the receipt', () => {
    it('is refused before reception, and names the missing papers when reception is', async () => {
      clock.set('2026-08-10T08:00:00+07:00');
      const { dossier } = await opened({ papers: openGpp.papers.slice(1) });
      expect((await api.get(`dossiers/${dossier}/receipt`).expect(409)).body).toMatchObject({
        code: 'receipt.not_received',
      });
      const refused = await act(dossier, 'accept');
      expect(refused.status).toBe(409);
      expect((refused.body as Problem).detail).toContain('“Đơn đề nghị đánh giá đáp ứng GPP”');
    });

    it('prints as text what was typed as script, with the QR of the public look-up', async () => {
      clock.set('2026-08-10T08:30:00+07:00');
      const name = '<script>alert(1)</script> & "Hằng"';
      const { dossier } = await opened({ applicant: { name, identifier: '031185009999' } });
      expect((await act(dossier, 'accept')).status).toBe(200);
      const body: unknown = (await api.get(`dossiers/${dossier}/receipt`).expect(200)).body;
      expect(body).toMatchObject({
        form: { number: 'Mẫu 01 TT 03/2025/TT-VPCP' },
        agency: 'Sở thử',
        code: dossier,
        channel: 'Nộp trực tiếp',
        receivedAt: '2026-08-10T08:30:00+07:00',
        fee: { amount: 1_000_000, currency: 'VND' },
        limit: '30 ngày',
        applicant: { name },
        promise: { dueOriginal: '2026-09-09T17:00:00+07:00' },
      });
      const { lookUp } = body as { lookUp: { url: string; qr: string } };
      expect(lookUp.url).toMatch(new RegExp(`^http://127.0.0.1:\\d+/tra-cuu\\?ma=${dossier}$`));
      expect(lookUp.qr).toContain('<svg');
      const printed = await api.get(`dossiers/${dossier}/receipt/print`).expect(200);
      expect(printed.headers['content-security-policy']).toContain("default-src 'none'");
      expect(printed.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Hằng&quot;');
      expect(printed.text).not.toContain('<script');
      expect(printed.text).toContain('17 giờ 00 phút, ngày 09/09/2026');
    });

    it('names where to collect, and signs for a citizen but not for an organisation', async () => {
      clock.set('2026-08-10T08:30:00+07:00');
      const printed = async (applicant: object): Promise<string> => {
        const { dossier } = await opened({ applicant });
        expect((await act(dossier, 'accept')).status).toBe(200);
        return (await api.get(`dossiers/${dossier}/receipt/print`).expect(200)).text;
      };
      const citizen = await printed({ name: 'Nguyễn Thị Hằng', kind: 'citizen' });
      const { address } = readAgencyFile().counters['mot_cua'] ?? {};
      expect(address).toMatch(/\S/);
      expect(citizen).toContain(`Nhận kết quả tại:</span> Bộ phận Tiếp nhận và Trả kết quả, ${address}`);
      expect(citizen).toContain('<p class="name">Nguyễn Thị Hằng</p>');
      const company = await printed({ name: 'Công ty Hòa Bình', kind: 'organisation' });
      expect(company).toContain('<b>Công ty Hòa Bình</b>');
      expect(company).not.toContain('<p class="name">Công ty Hòa Bình</p>');
    });
  });

  describe('a lost answer', () => {
    it('sent again opens the same dossier, changed meanwhile it is refused by name', async () => {
      const commandId = randomUUID();
      const first = await opened({ commandId });
      expect(await opened({ commandId })).toEqual(first);
      const other = await open({ commandId, applicant: { name: 'Người khác' } });
      expect(other.status).toBe(409);
      expect(other.body).toMatchObject({ code: 'command.reused', data: { dossier: first.dossier } });
      const accept = { action: 'accept', expectedRevision: 1, commandId: `${commandId}.accept` };
      const path = `dossiers/${first.dossier}/actions`;
      const accepted = await api.post(path, PEOPLE.lan, accept).expect(200);
      const again = await api.post(path, PEOPLE.lan, accept).expect(200);
      expect((again.body as ActedEntry).revision).toBe((accepted.body as ActedEntry).revision);
    });
  });
});
