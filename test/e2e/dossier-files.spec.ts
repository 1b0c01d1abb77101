import { createHash, randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyHistory } from '../../apps/cli/src/commands/history/verify-history.js';
import { DiskFileStore } from '#gateways';
import { PgDossiers, PgHistoryReader, PgPaperFiles } from '#persistence';
import { openGpp } from '../builders/gpp.js';
import type { Browser } from '../builders/people.js';
import { TestClock } from '../builders/system.js';
import { PapersOffice, PDF, PNG, type ShownFile } from '../builders/uploads.js';

const AGENCY = 'H00.01';
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
/** Another text, still a PDF. */
const pdf = (words: string): Buffer => Buffer.concat([PDF, Buffer.from(`% ${words}\n`)]);

interface Adding {
  readonly allowed: boolean;
  readonly why: string | null;
}

interface Drafts {
  readonly drafts: readonly (ShownFile & { readonly version: number })[];
  readonly adding: Adding;
}

interface Entry {
  readonly action: string;
  readonly data: { readonly files?: readonly object[] };
  readonly told: { readonly text: string };
}

describe('files of an open dossier', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let desk: PapersOffice;
  const people = new Map<string, Browser>();

  const STAFF: readonly (readonly [string, string])[] = [
    ['lan', 'one_stop_officer@mot_cua'],
    ['binh', 'head_of_department@phong_duoc'],
    ['chi', 'specialist@phong_duoc'],
    ['dung', 'leader@lanh_dao'],
    ['van', 'clerk@van_thu'],
    ['khoi', 'specialist@tt_phap_y'],
  ];

  beforeAll(async () => {
    desk = await PapersOffice.open(clock);
    for (const [id, post] of STAFF) people.set(id, await desk.office.visitor(id, post));
  }, 60_000);

  afterAll(() => desk.close());

  const as = (who: string): Browser => {
    const browser = people.get(who);
    if (!browser) throw new Error(who);
    return browser;
  };

  const open = async (): Promise<string> => {
    const opened = await as('lan').post('dossiers', openGpp).expect(201);
    return (opened.body as { dossier: string }).dossier;
  };

  const revisionOf = async (code: string): Promise<number> =>
    ((await as('chi').get(`dossiers/${code}`).expect(200)).body as { revision: number }).revision;

  const act = async (who: string, code: string, action: string, data: object = {}): Promise<void> => {
    const expectedRevision = await revisionOf(code);
    const done = await as(who).post(`dossiers/${code}/actions`, {
      action,
      expectedRevision,
      data,
    });
    expect({ action, status: done.status, body: done.body as unknown }).toMatchObject({ status: 200 });
  };

  /** Received and given to chi. */
  const appraised = async (): Promise<string> => {
    const code = await open();
    await act('lan', code, 'accept');
    await act('binh', code, 'assign', { assignee: 'chi' });
    return code;
  };

  const bring = async (who: Browser, path: string, bytes: Buffer, name: string): Promise<ShownFile> =>
    (await desk.upload(who, path, bytes, name).expect(201)).body as ShownFile;

  const entriesOf = async (code: string): Promise<readonly Entry[]> =>
    ((await as('chi').get(`dossiers/${code}/history`).expect(200)).body as { entries: Entry[] }).entries;

  const draftsOf = async (who: string, code: string): Promise<Drafts> =>
    (await as(who).get(`dossiers/${code}/result-drafts`).expect(200)).body as Drafts;

  const asOwner = async (statement: string): Promise<void> => {
    const owner = new pg.Client({ connectionString: desk.office.url });
    await owner.connect();
    await owner.query(statement);
    await owner.end();
  };

  const verified = async (code: string) => {
    const files = { rows: new PgPaperFiles(desk.office.pool), store: new DiskFileStore(desk.folder) };
    const { pool } = desk.office;
    const readers = { dossiers: new PgDossiers(pool), history: new PgHistoryReader(pool) };
    return (await verifyHistory(readers, AGENCY, code, files))?.faults;
  };

  describe('a supplement', () => {
    it('brings files at the counter; their hashes stand in the entry that records it, and only once', async () => {
      const code = await appraised();
      await act('chi', code, 'request_supplement', { missing_items: ['Danh mục SOP'] });
      const list = async (who: string) =>
        ((await as(who).get(`dossiers/${code}/papers`).expect(200)).body as { adding: Adding }).adding;
      expect(await list('lan')).toEqual({ allowed: true, why: null });
      expect(await list('chi')).toMatchObject({
        allowed: false,
        why: expect.stringContaining('Công chức một cửa') as unknown,
      });
      const bytes = pdf('bổ sung');
      const { id } = await bring(as('lan'), `dossiers/${code}/papers/sop_list`, bytes, 'sop.pdf');

      const command = {
        action: 'supplement',
        expectedRevision: await revisionOf(code),
        commandId: randomUUID(),
        // Nobody names hashes but the server.
        data: { papers: ['sop_list'], files: [{ id: 'x', paper: 'y', sha256: 'z' }] },
      };
      const first = await as('lan').post(`dossiers/${code}/actions`, command).expect(200);
      const again = await as('lan').post(`dossiers/${code}/actions`, command).expect(200);
      expect((again.body as { revision: number }).revision).toBe(
        (first.body as { revision: number }).revision,
      );
      await act('chi', code, 'papers_ok', { visit_date: '2026-08-13' });

      const sealing = (await entriesOf(code)).filter(({ data }) => data.files !== undefined);
      expect(sealing).toMatchObject([
        {
          action: 'supplement',
          data: { papers: ['sop_list'], files: [{ id, paper: 'sop_list', sha256: sha256(bytes) }] },
          told: { text: expect.stringContaining('kèm theo: 1 tệp giấy tờ') as unknown },
        },
      ]);
      expect(sealing[0]?.data.files).toHaveLength(1);
      expect(await verified(code)).toEqual([]);
      expect(await list('lan')).toMatchObject({
        allowed: false,
        why: expect.stringContaining('Thẩm định tại cơ sở') as unknown,
      });
    });

    it('whose file is changed later, on disk or in its row, is found out by the check of the chain', async () => {
      const code = await appraised();
      await act('chi', code, 'request_supplement', { missing_items: ['Danh mục SOP'] });
      const bytes = pdf(`sẽ bị sửa ${code}`);
      const { id } = await bring(as('lan'), `dossiers/${code}/papers/sop_list`, bytes, 'a.pdf');
      await act('lan', code, 'supplement');
      expect(await verified(code)).toEqual([]);

      const hash = sha256(bytes);
      const path = join(desk.folder, AGENCY, hash.slice(0, 2), hash.slice(2));
      const before = await readFile(path);
      await writeFile(path, pdf('tráo'));
      expect(await verified(code)).toEqual([{ dossier: code, revision: 5, what: 'file', file: id }]);
      await writeFile(path, before);
      expect(await verified(code)).toEqual([]);

      // Not even the owner of the tables goes unseen.
      await asOwner(`UPDATE paper_file SET sha256 = decode('${'07'.repeat(32)}', 'hex') WHERE id = '${id}'`);
      expect(await verified(code)).toEqual([{ dossier: code, revision: 5, what: 'file', file: id }]);
    });
  });

  describe('a draft of the result', () => {
    it('is brought by whose step it is, version by version, and sealed when it is submitted', async () => {
      const code = await appraised();
      const path = `dossiers/${code}/result-drafts`;
      const first = pdf('lần một');
      const second = pdf('lần hai');
      await desk.upload(as('chi'), path, first, 'du-thao.pdf').expect(201);
      clock.set('2026-08-03T09:05:00+07:00');
      await desk.upload(as('chi'), path, second, 'du-thao-sua.pdf').expect(201);
      const { drafts, adding } = await draftsOf('chi', code);
      expect(drafts.map(({ name, version, paper }) => [name, version, paper])).toEqual([
        ['du-thao-sua.pdf', 2, 'result_draft'],
        ['du-thao.pdf', 1, 'result_draft'],
      ]);
      expect(adding).toEqual({ allowed: true, why: null });
      await act('chi', code, 'papers_ok', { visit_date: '2026-08-13' });
      const entry = (await entriesOf(code)).at(-1);
      expect(entry?.data.files).toMatchObject([
        { paper: 'result_draft', sha256: sha256(first) },
        { paper: 'result_draft', sha256: sha256(second) },
      ]);
      expect(entry?.told.text).toContain('2 bản dự thảo');
      expect(await verified(code)).toEqual([]);
    });

    it('is no paper of the applicant: not in the checklist, not at its address', async () => {
      const code = await appraised();
      const { id } = await bring(as('chi'), `dossiers/${code}/result-drafts`, PDF, 'a.pdf');
      const papers = await as('lan').get(`dossiers/${code}/papers`).expect(200);
      expect(JSON.stringify(papers.body)).not.toContain(id);
      await as('lan').get(`dossiers/${code}/papers/${id}/file`).expect(404);
      const asPaper = await desk.upload(as('lan'), `dossiers/${code}/papers/result_draft`, PDF, 'a.pdf');
      expect(asPaper.status).toBeGreaterThanOrEqual(400);
    });

    it('is read by the leader, which is written down, and tells another unit nothing', async () => {
      const code = await appraised();
      const path = `dossiers/${code}/result-drafts`;
      const { id } = await bring(as('chi'), path, PDF, 'du-thao.pdf');
      expect((await draftsOf('dung', code)).drafts).toMatchObject([{ id, shown: true }]);
      const shown = await as('dung').get(`${path}/${id}/file?xem=1`).expect(200);
      expect(shown.headers['content-disposition']).toMatch(/^inline; /);
      expect(shown.headers['content-security-policy']).toContain("frame-ancestors 'self'");
      const { rows } = await desk.office.pool.query<{ what: string }>(
        `SELECT what FROM reading WHERE dossier_code = $1 AND person_id = 'dung' ORDER BY what`,
        [code],
      );
      expect(rows.map(({ what }) => what)).toEqual(['draft', 'drafts']);
      for (const address of [path, `${path}/${id}/file`]) {
        expect((await as('khoi').get(address).expect(403)).body).toMatchObject({ code: 'access.other_unit' });
      }
      const other = await open();
      await as('dung').get(`dossiers/${other}/result-drafts/${id}/file`).expect(404);
    });

    it('is refused from others, outside drafting, and as anything but PDF or Word; nothing is kept', async () => {
      const code = await open();
      const path = `dossiers/${code}/result-drafts`;
      const refused = async (who: string, bytes = PDF) => {
        const answer = await desk.upload(as(who), path, bytes, 'a.pdf');
        return [answer.status, (answer.body as { code: string }).code];
      };
      expect(await refused('lan')).toEqual([409, 'drafts.not_now']);
      await act('lan', code, 'accept');
      await act('binh', code, 'assign', { assignee: 'chi' });
      expect(await refused('binh')).toEqual([403, 'drafts.not_your_step']);
      expect(await refused('dung')).toEqual([403, 'drafts.not_your_step']);
      expect(await refused('khoi')).toEqual([403, 'access.other_unit']);
      expect(await refused('chi', PNG)).toEqual([422, 'papers.wrong_type']);
      expect((await draftsOf('dung', code)).drafts).toEqual([]);
      expect((await draftsOf('dung', code)).adding).toMatchObject({
        allowed: false,
        why: expect.stringContaining('Chuyên viên (Phòng Nghiệp vụ Dược)') as unknown,
      });
    });
  });

  it('somebody who was first is called by their name, and the step by its title', async () => {
    const code = await open();
    await act('lan', code, 'accept');
    const late = await as('lan').post(`dossiers/${code}/actions`, { action: 'accept', expectedRevision: 1 });
    expect(late.status).toBe(409);
    const { detail } = late.body as { detail: string };
    expect(detail).toMatch(/: Người lan xử lý lúc 09:0\d 03\/08\/2026, đang ở bước «Phân công thụ lý»/);
  });
});
