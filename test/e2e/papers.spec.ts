import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from '../builders/people.js';
import { TestClock } from '../builders/system.js';
import { EXE, PapersOffice, PDF, PNG, type ShownFile } from '../builders/uploads.js';

const MEGABYTE = 1_048_576;

describe('uploads', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let desk: PapersOffice;
  let lan: Browser;

  beforeAll(async () => {
    desk = await PapersOffice.open(clock);
    lan = await desk.office.visitor('lan', 'one_stop_officer@mot_cua');
  }, 60_000);

  afterAll(() => desk.close());

  beforeEach(() => desk.newDraft());

  describe('what is kept', () => {
    it('a PDF under a Vietnamese name, byte for byte, by its content', async () => {
      const response = await desk.toDraft(lan, PDF, 'Đơn đề nghị – Nhà thuốc Minh Châu.pdf').expect(201);
      expect(response.body).toMatchObject({
        name: 'Đơn đề nghị – Nhà thuốc Minh Châu.pdf',
        type: 'application/pdf',
        size: PDF.length,
        paper: 'application',
        uploadedBy: { id: 'lan', name: 'Người lan' },
      });
      const hash = createHash('sha256').update(PDF).digest('hex');
      const path = join(desk.folder, 'H00.01', hash.slice(0, 2), hash.slice(2));
      expect((await readFile(path)).equals(PDF)).toBe(true);
    });

    it('what the bytes are, whatever the name says', async () => {
      const body: unknown = (await desk.toDraft(lan, PNG, 'ảnh chụp.pdf').expect(201)).body;
      expect(body).toMatchObject({ name: 'ảnh chụp.pdf', type: 'image/png' });
      const file = await lan.get(`drafts/${desk.draft}/papers/${(body as ShownFile).id}/file`).expect(200);
      expect(file.headers['content-type']).toBe('image/png');
      expect(file.headers['content-disposition']).toContain(
        `filename*=UTF-8''${encodeURIComponent('ảnh chụp.pdf.png')}`,
      );
    });

    it.each([
      ['<script>alert(1)</script>.pdf', 'script>.pdf'],
      ['<img src=x onerror=alert(1)>.pdf', '<img src=x onerror=alert(1)>.pdf'],
      ['../../etc/passwd.pdf', 'passwd.pdf'],
      ['C:\\Users\\lan\\hồ sơ.pdf', 'hồ sơ.pdf'],
      ['gpp\u202efdp.exe.pdf', 'gppfdp.exe.pdf'],
    ])('the name %j is shown as the text %j', async (given, shown) => {
      const body: unknown = (await desk.toDraft(lan, PDF, given).expect(201)).body;
      expect((body as ShownFile).name).toBe(shown);
    });

    it('the same upload sent again is the same file', async () => {
      const id = randomUUID();
      const first = await desk.toDraft(lan, PDF, 'a.pdf', id).expect(201);
      const again = await desk.toDraft(lan, PDF, 'a.pdf', id).expect(201);
      expect(again.body).toEqual(first.body);
      const body: unknown = (await lan.get(`drafts/${desk.draft}/papers`).expect(200)).body;
      expect((body as { files: ShownFile[] }).files).toHaveLength(1);
      expect((await desk.toDraft(lan, PNG, 'a.pdf', id).expect(409)).body).toMatchObject({
        code: 'papers.id_reused',
      });
    });
  });

  describe('what is refused leaves nothing', () => {
    let before: string[];
    beforeEach(async () => {
      before = await desk.stored();
    });

    const nothingLeft = async (): Promise<void> => {
      expect(await desk.stored()).toEqual(before);
      const body: unknown = (await lan.get(`drafts/${desk.draft}/papers`).expect(200)).body;
      expect((body as { files: ShownFile[] }).files).toEqual([]);
    };

    it('a program called .pdf', async () => {
      const body: unknown = (await desk.toDraft(lan, EXE, 'giay-phep.pdf').expect(422)).body;
      expect(body).toMatchObject({ code: 'papers.wrong_type', title: 'Dữ liệu không hợp lệ' });
      expect((body as { detail: string }).detail).toContain(
        'chương trình máy tính .exe, dù tên có đuôi .pdf',
      );
      await nothingLeft();
    });

    it.each([
      ['text', Buffer.from('xin chào')],
      ['a web page called .pdf', Buffer.from('<!doctype html><script>alert(1)</script>')],
      ['SVG with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
      ['a damaged archive', Buffer.concat([Buffer.from('504b030414000000', 'hex'), Buffer.alloc(100, 1)])],
    ])('%s', async (_, content) => {
      expect((await desk.toDraft(lan, content, 'x.pdf').expect(422)).body).toMatchObject({
        code: 'papers.wrong_type',
      });
      await nothingLeft();
    });

    it('an empty file, no file, no multipart, a bad draft, a bad id', async () => {
      const codes = [
        await desk.toDraft(lan, Buffer.alloc(0), 'rỗng.pdf'),
        await lan.post(`drafts/${desk.draft}/papers/application?id=${randomUUID()}`, {}),
        await desk.upload(lan, `drafts/mine/papers/application`, PDF, 'a.pdf'),
        await desk.toDraft(lan, PDF, 'a.pdf', 'one'),
        await desk.upload(lan, `drafts/${desk.draft}/papers/A%20B`, PDF, 'a.pdf'),
      ].map(({ status, body }) => [status, (body as { code: string }).code]);
      expect(codes).toEqual([
        [422, 'papers.empty'],
        [422, 'papers.not_multipart'],
        [422, 'papers.bad_draft'],
        [422, 'papers.bad_id'],
        [422, 'papers.bad_paper'],
      ]);
      await nothingLeft();
    });

    it('without the token of the session', async () => {
      const forged = { cookie: lan.cookie, csrf: '' } as Browser;
      expect((await desk.toDraft(forged, PDF, 'a.pdf').expect(403)).body).toMatchObject({
        code: 'csrf.missing',
      });
      await nothingLeft();
    });

    it('one byte too many; exactly 20 MB is taken', async () => {
      const most = Buffer.concat([PDF, Buffer.alloc(20 * MEGABYTE - PDF.length)]);
      const over = Buffer.concat([most, Buffer.alloc(1)]);
      expect((await desk.toDraft(lan, over, 'to.pdf').expect(413)).body).toMatchObject({
        code: 'papers.too_large',
      });
      await nothingLeft();
      await desk.toDraft(lan, most, 'vừa.pdf').expect(201);
    });

    const sendLong = (announced: boolean) =>
      new Promise<{ status: number; body: string; sent: number }>((resolve, reject) => {
        const total = 200 * MEGABYTE;
        const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="phim.pdf"\r\n\r\n%PDF-1.7\n`;
        let sent = 0;
        const call = http.request(
          {
            host: '127.0.0.1',
            port: desk.port,
            method: 'POST',
            path: `/api/drafts/${desk.draft}/papers/application?id=${randomUUID()}`,
            headers: {
              Cookie: lan.cookie,
              'X-CSRF-Token': lan.csrf,
              'Content-Type': 'multipart/form-data; boundary=x',
              ...(announced ? { 'Content-Length': total + head.length } : {}),
            },
          },
          (response) => {
            let body = '';
            response.setEncoding('utf8').on('data', (text: string) => (body += text));
            response.on('end', () => resolve({ status: response.statusCode ?? 0, body, sent }));
          },
        );
        call.on('error', reject);
        call.write(head);
        const chunk = Buffer.alloc(256 * 1024);
        const more = (): void => {
          if (sent >= total || call.destroyed) return;
          sent += chunk.length;
          // As a slow line would: never all at once.
          if (call.write(chunk)) setImmediate(more);
          else call.once('drain', more);
        };
        more();
      });

    it.each([
      ['that says so beforehand', true],
      ['that does not', false],
    ])('200 MB from a sender %s: cut off early, in Vietnamese', async (_, announced) => {
      const { status, body, sent } = await sendLong(announced);
      expect(status).toBe(413);
      expect(JSON.parse(body)).toMatchObject({ code: 'papers.too_large', title: 'Yêu cầu quá lớn' });
      expect(body).toContain('lớn hơn 20 MB');
      expect(sent).toBeLessThan(80 * MEGABYTE);
      await nothingLeft();
    });

    it('a sender that goes away half-way', async () => {
      const call = http.request({
        host: '127.0.0.1',
        port: desk.port,
        method: 'POST',
        path: `/api/drafts/${desk.draft}/papers/application?id=${randomUUID()}`,
        headers: {
          Cookie: lan.cookie,
          'X-CSRF-Token': lan.csrf,
          'Content-Type': 'multipart/form-data; boundary=x',
        },
      });
      call.on('error', () => undefined);
      call.write(`--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n`);
      call.write(Buffer.alloc(MEGABYTE));
      // Until the server has begun to write it.
      for (let tries = 0; tries < 200 && (await desk.stored()).length === before.length; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      expect((await desk.stored()).length).toBe(before.length + 1);
      call.destroy();
      for (let tries = 0; tries < 200 && (await desk.stored()).length > before.length; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      await nothingLeft();
    });
  });
});
