import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GPP_PAPERS, openGpp } from '../builders/gpp.js';
import type { Browser } from '../builders/people.js';
import { TestClock } from '../builders/system.js';
import { PapersOffice, PDF, PNG, type ShownFile } from '../builders/uploads.js';
import type { DossierPapers } from '../../apps/api/src/papers/papers.controller.js';

describe('papers', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let desk: PapersOffice;
  let lan: Browser;
  let hoa: Browser;
  let chi: Browser;
  let khoi: Browser;

  beforeAll(async () => {
    desk = await PapersOffice.open(clock);
    lan = await desk.office.visitor('lan', 'one_stop_officer@mot_cua');
    hoa = await desk.office.visitor('hoa', 'one_stop_officer@mot_cua');
    chi = await desk.office.visitor('chi', 'specialist@phong_duoc');
    khoi = await desk.office.visitor('khoi', 'one_stop_officer@tt_phap_y');
  }, 60_000);

  afterAll(() => desk.close());

  beforeEach(() => desk.newDraft());

  const open = async (who: Browser, commandId: string = desk.draft): Promise<string> => {
    const response = await who.post('dossiers', { ...openGpp, commandId });
    if (response.status !== 201) throw new Error(JSON.stringify(response.body));
    return (response.body as { dossier: string }).dossier;
  };

  const checklist = async (who: Browser, code: string): Promise<DossierPapers> =>
    (await who.get(`dossiers/${code}/papers`).expect(200)).body as DossierPapers;

  const filesOf = async (who: Browser, code: string): Promise<readonly ShownFile[]> => {
    const { papers, otherFiles } = await checklist(who, code);
    return [...papers.flatMap(({ files }) => files), ...otherFiles];
  };

  describe('a draft becomes a dossier', () => {
    it('with its files, in the chain of its history; opened again it is the same dossier with the same files', async () => {
      const file = (await desk.toDraft(lan, PDF, 'don.pdf').expect(201)).body as ShownFile;
      const removed = (await desk.toDraft(lan, PNG, 'nham.png').expect(201)).body as ShownFile;
      await lan.delete(`drafts/${desk.draft}/papers/${removed.id}`).expect(204);
      const code = await open(lan);
      expect(await open(lan)).toBe(code);
      expect(await filesOf(lan, code)).toEqual([file]);
      const { papers } = await checklist(lan, code);
      expect(papers.find(({ id }) => id === 'application')).toMatchObject({ presented: true, files: [file] });
      const { entries } = (await lan.get(`dossiers/${code}/history`).expect(200)).body as {
        entries: { data: object }[];
      };
      const sha256 = createHash('sha256').update(PDF).digest('hex');
      expect(entries[0]?.data).toMatchObject({ files: [{ id: file.id, paper: 'application', sha256 }] });
    });

    it('twenty openings at once of one draft: one dossier, its file once', async () => {
      await desk.toDraft(lan, PDF, 'don.pdf').expect(201);
      const codes = await Promise.all(Array.from({ length: 20 }, () => open(lan)));
      expect(new Set(codes).size).toBe(1);
      expect(await filesOf(lan, codes[0] ?? '')).toHaveLength(1);
    });

    it('then takes no more files and gives none up', async () => {
      const file = (await desk.toDraft(lan, PDF, 'don.pdf').expect(201)).body as ShownFile;
      const code = await open(lan);
      expect((await desk.toDraft(lan, PNG, 'them.png').expect(409)).body).toMatchObject({
        code: 'draft.opened',
        data: { dossier: code },
      });
      // A repeat of what had arrived is no new file.
      await desk.toDraft(lan, PDF, 'don.pdf', file.id).expect(201);
      await lan.delete(`drafts/${desk.draft}/papers/${file.id}`).expect(404);
      expect(await filesOf(lan, code)).toEqual([file]);
    });

    it('is nobody else’s: not to list, not to open, not to remove, not to take into one’s own dossier', async () => {
      const file = (await desk.toDraft(lan, PDF, 'don.pdf').expect(201)).body as ShownFile;
      expect((await hoa.get(`drafts/${desk.draft}/papers`).expect(200)).body).toEqual({
        draft: desk.draft,
        files: [],
      });
      await hoa.get(`drafts/${desk.draft}/papers/${file.id}/file`).expect(404);
      await hoa.delete(`drafts/${desk.draft}/papers/${file.id}`).expect(404);
      const code = await open(hoa);
      expect(await filesOf(hoa, code)).toEqual([]);
    });
  });

  describe('the files of a dossier', () => {
    it('are read by who may read the dossier, saved or shown, and every opening is written down', async () => {
      const { id } = (await desk.toDraft(lan, PDF, 'Đơn "GPP".pdf').expect(201)).body as ShownFile;
      const code = await open(lan);
      const path = `dossiers/${code}/papers/${id}/file`;
      const saved = await chi.get(path).expect(200);
      expect(saved.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-length': String(PDF.length),
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
        'content-disposition': `attachment; filename="Don _GPP_.pdf"; filename*=UTF-8''${encodeURIComponent('Đơn _GPP_.pdf')}`,
      });
      expect(saved.headers['content-security-policy']).toContain("default-src 'none'");
      expect((saved.body as Buffer).equals(PDF)).toBe(true);
      const shown = await chi.get(`${path}?xem=1`).expect(200);
      expect(shown.headers['content-disposition']).toMatch(/^inline; /);

      const { rows } = await desk.office.pool.query<{ person_id: string; what: string }>(
        `SELECT person_id, what FROM reading WHERE dossier_code = $1 AND what = 'paper'`,
        [code],
      );
      expect(rows).toEqual([
        { person_id: 'chi', what: 'paper' },
        { person_id: 'chi', what: 'paper' },
      ]);
    });

    it('tell another unit nothing, and a file of another dossier is not found', async () => {
      const { id } = (await desk.toDraft(lan, PDF, 'don.pdf').expect(201)).body as ShownFile;
      const code = await open(lan);
      for (const path of [`dossiers/${code}/papers`, `dossiers/${code}/papers/${id}/file`]) {
        expect((await khoi.get(path).expect(403)).body).toMatchObject({ code: 'access.other_unit' });
      }
      const refused = await desk.upload(khoi, `dossiers/${code}/papers/application`, PDF, 'a.pdf');
      expect([refused.status, (refused.body as { code: string }).code]).toEqual([403, 'access.other_unit']);
      const other = await open(lan, randomUUID());
      await lan.get(`dossiers/${other}/papers/${id}/file`).expect(404);
    });

    it('are added at the counter while it is received and while it waits for a supplement, not in between', async () => {
      const code = await open(lan, randomUUID());
      const path = `dossiers/${code}/papers/sop_list`;
      const act = async (who: Browser, action: string, expectedRevision: number, data: object = {}) => {
        const response = await who.post(`dossiers/${code}/actions`, { action, expectedRevision, data });
        expect([action, response.status]).toEqual([action, 200]);
      };
      await desk.upload(lan, path, PDF, 'sop-1.pdf').expect(201);
      expect(
        (await desk.upload(lan, `dossiers/${code}/papers/nonsense`, PDF, 'a.pdf').expect(422)).body,
      ).toMatchObject({
        code: 'papers.unknown',
      });
      expect((await desk.upload(chi, path, PDF, 'a.pdf').expect(403)).body).toMatchObject({
        code: 'papers.not_at_the_counter',
      });
      await act(lan, 'accept', 1);
      const binh = await desk.office.visitor('binh', 'head_of_department@phong_duoc');
      await act(binh, 'assign', 2, { assignee: 'chi' });
      expect((await desk.upload(lan, path, PDF, 'a.pdf').expect(409)).body).toMatchObject({
        code: 'papers.not_awaited',
        detail: expect.stringContaining('Thẩm định hồ sơ') as unknown,
      });
      clock.set('2026-08-03T09:30:00+07:00');
      await act(chi, 'request_supplement', 3, { missing_items: ['Danh mục SOP'] });
      await desk.upload(lan, path, PNG, 'sop-2.png').expect(201);
      await desk.upload(lan, `dossiers/${code}/papers/other`, PNG, 'thư.png').expect(201);
      const { papers, otherFiles } = await checklist(chi, code);
      expect(papers.map(({ id }) => id)).toEqual(GPP_PAPERS);
      expect(papers.find(({ id }) => id === 'sop_list')?.files.map(({ name }) => name)).toEqual([
        'sop-1.pdf',
        'sop-2.png',
      ]);
      expect(otherFiles.map(({ name }) => name)).toEqual(['thư.png']);
    });
  });
});
