import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AbandonedDrafts, DRAFT_DAYS } from '#documents';
import { Engine } from '#engine';
import { DAY_MS, isRefusal } from '#kernel';
import { PapersDesk } from '../../apps/api/src/papers/papers-desk.js';
import { openGpp } from '../builders/gpp.js';
import type { Browser } from '../builders/people.js';
import { TestClock } from '../builders/system.js';
import { PapersOffice, PDF, type ShownFile } from '../builders/uploads.js';

describe('drafts never sent', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let desk: PapersOffice;
  let lan: Browser;

  beforeAll(async () => {
    desk = await PapersOffice.open(clock);
    lan = await desk.office.visitor('lan', 'one_stop_officer@mot_cua');
  }, 60_000);

  afterAll(() => desk.close());

  beforeEach(() => desk.newDraft());

  const days = async (count: number): Promise<void> => {
    clock.set(new Date(clock.now() + count * DAY_MS).toISOString());
    await lan.logIn('lan', desk.office.passwordOf('lan'));
  };

  /** Nobody else has these bytes. */
  const content = (): Buffer => Buffer.concat([PDF, Buffer.from(randomUUID())]);

  const upload = async (bytes: Buffer): Promise<string> =>
    ((await desk.toDraft(lan, bytes, 'a.pdf').expect(201)).body as ShownFile).id;

  const send = async (draft = desk.draft): Promise<string> => {
    const opened = await lan.post('dossiers', { ...openGpp, commandId: draft }).expect(201);
    return (opened.body as { dossier: string }).dossier;
  };

  const inDraft = async (draft = desk.draft): Promise<string[]> => {
    const listed = await lan.get(`drafts/${draft}/papers`).expect(200);
    return (listed.body as { files: ShownFile[] }).files.map(({ id }) => id);
  };

  const sweep = () => desk.office.app.get(AbandonedDrafts).sweep('H00.01');

  const ofDossier = async (code: string, id: string): Promise<Buffer> =>
    (await lan.get(`dossiers/${code}/papers/${id}/file`).expect(200)).body as Buffer;

  it('lose their files in two steps; what a dossier or a living draft has stays', async () => {
    const [own, shared] = [content(), content()];
    await upload(own);
    await upload(shared);
    const abandoned = desk.draft;
    desk.newDraft();
    const kept = await upload(shared);
    const code = await send();
    const before = await desk.stored();
    await days(DRAFT_DAYS - 1);
    expect(await sweep()).toEqual({ removed: 0, discarded: 0 });
    // Somebody still adds to this one, and its older file waits with the newer.
    desk.newDraft();
    const first = await upload(content());
    await days(2);
    const second = await upload(content());
    expect(await sweep()).toEqual({ removed: 2, discarded: 0 });
    expect([await inDraft(abandoned), await inDraft()]).toEqual([[], [first, second]]);
    expect(await desk.stored()).toHaveLength(before.length + 2);
    await days(DRAFT_DAYS - 1);
    expect(await sweep()).toEqual({ removed: 0, discarded: 1 });
    expect(await desk.stored()).toHaveLength(before.length + 1);
    expect((await ofDossier(code, kept)).equals(shared)).toBe(true);
    await days(2);
    expect(await sweep()).toEqual({ removed: 2, discarded: 0 });
    expect(await inDraft()).toEqual([]);
  });

  it('what was taken out of a draft by hand goes too', async () => {
    const id = await upload(content());
    const before = await desk.stored();
    await lan.delete(`drafts/${desk.draft}/papers/${id}`).expect(204);
    await days(2);
    await sweep();
    expect(await desk.stored()).not.toEqual(before);
  });

  it('a draft whose files were read by its opening before the sweep and written after it keeps them', async () => {
    const bytes = content();
    const id = await upload(bytes);
    await days(DRAFT_DAYS + 1);
    const { app } = desk.office;
    const evidence = await app.get(PapersDesk).evidence(desk.draft, 'lan');
    expect((await sweep()).removed).toBe(1);
    const opened = await app.get(Engine).open({
      agency: 'H00.01',
      commandId: desk.draft,
      ...openGpp,
      channel: 'direct' as const,
      applicant: { name: 'Nhà thuốc Minh Châu', identifier: '', phone: '0912345678' },
      actor: { id: 'lan', role: 'one_stop_officer', unit: 'mot_cua' },
      data: evidence,
      due: null,
    });
    if (isRefusal(opened)) throw new Error(opened.message);
    const { dossier } = opened;
    for (let round = 0; round < 3; round++) {
      await days(2);
      await sweep();
    }
    expect((await ofDossier(dossier, id)).equals(bytes)).toBe(true);
    const listed = await lan.get(`dossiers/${dossier}/papers`).expect(200);
    expect(JSON.stringify(listed.body)).toContain(id);
  });

  it('sent at the very moment of the sweep: every file the history names is there', async () => {
    for (let round = 0; round < 8; round++) {
      desk.newDraft();
      const bytes = content();
      const id = await upload(bytes);
      await days(DRAFT_DAYS + 1);
      const [code] = await Promise.all([send(), sweep(), sweep()]);
      await days(2);
      await Promise.all([sweep(), sweep()]);
      const { rows } = await desk.office.pool.query<{ named: boolean }>(
        `SELECT data -> 'files' @> jsonb_build_array(jsonb_build_object('id', $2::text)) AS named
         FROM history WHERE dossier_code = $1 AND revision = 1`,
        [code, id],
      );
      if (rows[0]?.named) expect((await ofDossier(code, id)).equals(bytes)).toBe(true);
    }
  });

  it('the same content uploaded while it is thrown away is there afterwards', async () => {
    for (let round = 0; round < 8; round++) {
      const bytes = content();
      await upload(bytes);
      await days(DRAFT_DAYS + 1);
      await sweep();
      await days(2);
      desk.newDraft();
      const [id] = await Promise.all([upload(bytes), sweep(), sweep()]);
      const file = await lan.get(`drafts/${desk.draft}/papers/${id}/file`).expect(200);
      expect((file.body as Buffer).equals(bytes)).toBe(true);
    }
  });
});
