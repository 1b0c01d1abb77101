import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '#files';
import { isRefusal, type Actor } from '#kernel';
import type { PgIssues } from '#persistence';
import {
  approveIssue,
  checkIssue,
  discardIssue,
  endIssue,
  publishIssue,
  publishProcedure,
  type PublishingDeps,
} from '#publishing';
import { binh, chi, done, dung, GPP, gppText, iso, PublishingHouse } from '../builders/publishing.js';
import { TestClock } from '../builders/system.js';
import { Walker } from '../builders/walker.js';

describe('publishing on PostgreSQL', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let house: PublishingHouse;

  beforeEach(async () => {
    house = await PublishingHouse.open(clock);
  });
  afterEach(() => house.close());

  it('draft, checked, approved by a second person, published from a day; the predecessor ends the day before', async () => {
    const faster = (source: string) => source.replace('within: 3 working_days', 'within: 2 working_days');
    expect(await house.draft(gppText(3, '2026-12-01', faster))).toMatchObject({
      stage: 'draft',
      changed: true,
    });
    expect(await checkIssue(house.deps, house.command(3, chi))).toMatchObject({ stage: 'checked' });
    expect(await approveIssue(house.deps, house.command(3, iso))).toMatchObject({ stage: 'approved' });
    const published = await house.system.procedures.issues(house.system.agency, 'QT-08/DMP');
    expect(published).toEqual([1, 2]);
    expect(await publishIssue(house.deps, house.command(3, dung))).toMatchObject({
      stage: 'published',
      validFrom: '2026-12-01',
    });
    expect(await house.stored(2)).toMatchObject({
      validTo: '2026-11-30',
      stage: 'published',
      draftedBy: null,
    });
    expect(await house.stored(3)).toMatchObject({ draftedBy: 'chi', approvedBy: 'iso', publishedBy: 'dung' });
    expect(await house.log()).toEqual([
      '1 installed installation',
      '2 installed installation',
      '2 ended dung',
      '3 drafted chi',
      '3 checked chi',
      '3 approved iso',
      '3 published dung',
    ]);
    const inForce = async (at: string) =>
      (await house.system.procedures.inForce(house.system.agency, GPP, Date.parse(at)))?.definition.issue;
    expect(await inForce('2026-11-30T23:59:00+07:00')).toBe(2);
    expect(await inForce('2026-12-01T00:00:00+07:00')).toBe(3);
  });

  it('every stage is refused out of turn, and says what is possible', async () => {
    expect(await approveIssue(house.deps, house.command(3, iso))).toMatchObject({ code: 'issue.unknown' });
    await house.draft(gppText(3, '2026-12-01'));
    expect(await approveIssue(house.deps, house.command(3, iso))).toMatchObject({
      code: 'issue.wrong_stage',
    });
    expect(await publishIssue(house.deps, house.command(3, iso))).toMatchObject({
      code: 'issue.wrong_stage',
    });
    done(await checkIssue(house.deps, house.command(3, chi)));
    const refusal = await publishIssue(house.deps, house.command(3, iso));
    expect(refusal).toMatchObject({ code: 'issue.wrong_stage', nature: 'conflict' });
    expect(isRefusal(refusal) && refusal.message).toContain('duyệt');
    expect(await approveIssue(house.deps, house.command(3, binh))).toMatchObject({
      code: 'actor.wrong_role',
    });
    done(await approveIssue(house.deps, house.command(3, iso)));
    expect(await publishIssue(house.deps, house.command(3, chi))).toMatchObject({ code: 'actor.wrong_role' });
    expect(await publishIssue(house.deps, { ...house.command(3, iso), from: '2026-12-15' })).toMatchObject({
      code: 'issue.other_day',
    });
    expect(await publishIssue(house.deps, { ...house.command(3, iso), from: '2026-12-01' })).toMatchObject({
      stage: 'published',
    });
    expect(
      await endIssue(house.deps, { ...house.command(4, iso), on: '2027-01-01', reason: 'x' }),
    ).toMatchObject({
      code: 'issue.unknown',
    });
  });

  it('nobody approves what they wrote a word of, not even after somebody else changed it', async () => {
    await house.draft(gppText(3, '2026-12-01'), iso);
    done(await checkIssue(house.deps, house.command(3, iso)));
    expect(await approveIssue(house.deps, house.command(3, iso))).toMatchObject({
      code: 'issue.same_person',
    });
    await house.draft(gppText(3, '2026-12-02'), chi);
    done(await checkIssue(house.deps, house.command(3, chi)));
    expect(await approveIssue(house.deps, house.command(3, iso))).toMatchObject({
      code: 'issue.same_person',
    });
    expect(await approveIssue(house.deps, house.command(3, dung))).toMatchObject({ stage: 'approved' });
    const self = `UPDATE procedure_version SET status = 'approved', approved_at = now(), approved_by = drafted_by WHERE issue = 4`;
    await house.draft(gppText(4, '2027-06-01'), iso);
    await house.owner.query(
      `UPDATE procedure_version SET status = 'checked', checked_at = now() WHERE issue = 4`,
    );
    await expect(house.system.pool.query(self)).rejects.toMatchObject({
      code: '23514',
      constraint: 'procedure_version_second_person',
    });
    await expect(house.owner.query(self)).rejects.toMatchObject({ code: '23514' });
  });

  it('another text sends a draft back to the beginning; the same text is not an event', async () => {
    await house.approved(3, '2026-12-01');
    expect(await house.draft(gppText(3, '2026-12-01'))).toMatchObject({ stage: 'approved', changed: false });
    expect(await house.draft(gppText(3, '2026-12-15'), binh)).toMatchObject({ stage: 'draft' });
    expect(await house.stored(3)).toMatchObject({
      stage: 'draft',
      draftedBy: 'binh',
      approvedBy: null,
      checkedAt: null,
    });
    expect((await house.log()).slice(-2)).toEqual(['3 approved dung', '3 drafted binh']);
  });

  it('a draft can be dropped by its writer or a decider, never a published issue', async () => {
    await house.draft(gppText(3, '2026-12-01'));
    expect(await discardIssue(house.deps, house.command(3, binh))).toMatchObject({ code: 'issue.not_yours' });
    expect(await discardIssue(house.deps, house.command(3, chi))).toMatchObject({ changed: true });
    expect(await house.stored(3)).toBeUndefined();
    expect((await house.log()).at(-1)).toBe('3 discarded chi');
    expect(await discardIssue(house.deps, house.command(2, iso))).toMatchObject({
      code: 'issue.already_published',
    });
    // Who wrote in the dropped draft may approve the next one.
    await house.draft(gppText(3, '2026-12-01'), dung);
    await discardIssue(house.deps, house.command(3, dung));
    await house.approved(3, '2026-12-01');
  });

  it('of two publishers at once one publishes, the other is told by whom', async () => {
    await house.approved(3, '2026-12-01');
    const results = await Promise.all(
      [iso, dung].map((actor) => publishIssue(house.deps, house.command(3, actor))),
    );
    const [won, lost] = isRefusal(results[0]) ? [results[1], results[0]] : [results[0], results[1]];
    expect(won).toMatchObject({ stage: 'published' });
    expect(lost).toMatchObject({
      code: 'issue.already_published',
      data: { publishedBy: expect.any(String) },
    });
    expect((await house.log()).filter((line) => line.includes('published'))).toHaveLength(1);
  });

  it('of two issues for the same days one is published, the other is misplaced', async () => {
    await house.approved(3, '2026-12-01');
    await house.approved(4, '2026-12-01');
    const results = await Promise.all(
      [3, 4].map((number) => publishIssue(house.deps, house.command(number, iso))),
    );
    const refusals = results.filter(isRefusal);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]?.code).toBe('procedure.validity_overlap');
  });

  it('the connection lost in the middle of publishing leaves nothing of it', async () => {
    await house.approved(3, '2026-12-01');
    const before = await house.everything();
    const broken: PublishingDeps = {
      ...house.deps,
      issues: Object.assign(Object.create(house.issues) as PgIssues, {
        change: ((agency, kind, code, work) =>
          house.issues.change(agency, kind, code, (shelf) =>
            work(
              Object.assign(Object.create(shelf) as typeof shelf, {
                // The predecessor has been ended by now, and that is in the log.
                advance: () =>
                  house.owner.query(
                    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                     WHERE datname = current_database() AND pid <> pg_backend_pid() AND state = 'idle in transaction'`,
                  ),
              }),
            ),
          )) satisfies PgIssues['change'],
      }),
    };
    await expect(publishIssue(broken, house.command(3, iso))).rejects.toThrow();
    expect(await house.everything()).toEqual(before);
    expect(await publishIssue(house.deps, house.command(3, iso))).toMatchObject({ stage: 'published' });
  });

  it('no dossier received under the predecessor is left outside its validity', async () => {
    await new Walker(house.system, clock).open('2026-08-03T23:30:00+07:00');
    await house.approved(3, '2026-08-03');
    const before = await house.everything();
    const refusal = await publishIssue(house.deps, house.command(3, iso));
    expect(refusal).toMatchObject({
      code: 'issue.dossiers_received',
      nature: 'conflict',
      data: { dossier: 'H00.01-260803-0001', day: '2026-08-03', earliest: '2026-08-04' },
    });
    expect(await house.everything()).toEqual(before);
    await house.draft(gppText(3, '2026-08-04'), chi);
    done(await checkIssue(house.deps, house.command(3, chi)));
    done(await approveIssue(house.deps, house.command(3, iso)));
    expect(await publishIssue(house.deps, house.command(3, iso))).toMatchObject({ stage: 'published' });
    expect(
      await endIssue(house.deps, { ...house.command(2, iso), on: '2026-08-02', reason: 'x' }),
    ).toMatchObject({
      code: 'issue.dossiers_received',
      data: { earliest: '2026-08-03' },
    });
  });

  it('an end can be set and corrected within what is free, with its reason and successor', async () => {
    const end = (issue: number, on: string, successor?: string, actor = iso) =>
      endIssue(house.deps, { ...house.command(issue, actor), on, reason: 'Luật mới', successor });
    expect(await end(2, '2026-12-31', 'QT-77/DMP')).toMatchObject({ code: 'issue.successor_unknown' });
    expect(await end(2, '2026-12-31', GPP)).toMatchObject({ code: 'issue.successor_unknown' });
    expect(await end(2, '2026-02-30')).toMatchObject({ code: 'issue.bad_end' });
    expect(await end(2, '2018-03-07')).toMatchObject({ code: 'issue.bad_end' });
    expect(await end(2, '2026-12-31', undefined, chi)).toMatchObject({ code: 'actor.wrong_role' });
    expect(await end(2, '2026-12-31', 'QT-09/DMP')).toMatchObject({ validTo: '2026-12-31', changed: true });
    expect(await end(2, '2026-12-31', 'QT-09/DMP')).toMatchObject({ changed: false });
    await house.approved(3, '2027-01-10');
    done(await publishIssue(house.deps, house.command(3, iso)));
    expect(await house.stored(2)).toMatchObject({ validTo: '2026-12-31' });
    expect(await end(2, '2027-01-10')).toMatchObject({ code: 'issue.validity_overlap' });
    expect(await end(2, '2027-01-09')).toMatchObject({ validTo: '2027-01-09' });
  });

  it('installing from files leaves drafts alone', async () => {
    const source = gppText(3, '2026-12-01');
    done(await house.draft(source));
    const file = { path: 'workflows/dmp/QT-08.issue-3.yaml', source };
    expect(
      await publishProcedure(house.system.procedures.installation(), house.system.agency, file, clock.now()),
    ).toMatchObject({
      code: 'procedure.issue_in_draft',
      data: { findings: [{ file: file.path, line: lineOfIssue(source) }] },
    });
    expect(await house.stored(2)).toMatchObject({ validTo: null });
  });

  it('a controlled document goes the same way, under the same guard', async () => {
    const source = readFileSync(join(projectFolder(), 'config/documents/CSCL.issue-1.yaml'), 'utf8');
    const act = (actor: Actor, issue = 1) => house.command(issue, actor, 'CSCL', 'document');
    expect(await house.draft(source.replace('issue: 1', 'issue: một'), chi, 'CSCL.yaml')).toMatchObject({
      code: 'document.faulty',
      data: { findings: [{ file: 'CSCL.yaml', line: lineOfIssue(source) }] },
    });
    done(await house.draft(source));
    done(await checkIssue(house.deps, act(chi)));
    done(await approveIssue(house.deps, act(dung)));
    expect(await publishIssue(house.deps, act(iso))).toMatchObject({ of: 'document', stage: 'published' });
    const second = source
      .replace('issue: 1', 'issue: 2')
      .replace('validFrom: 2015-10-01', 'validFrom: 2027-01-01');
    done(await house.draft(second));
    done(await checkIssue(house.deps, act(chi, 2)));
    done(await approveIssue(house.deps, act(dung, 2)));
    done(await publishIssue(house.deps, act(iso, 2)));
    const [first] = await house.issues.ofCode(house.system.agency, 'document', 'CSCL');
    expect(first).toMatchObject({ validTo: '2026-12-31', field: 'HT' });
    await expect(house.owner.query(`DELETE FROM document_version`)).rejects.toMatchObject({ code: '23001' });
    await expect(house.owner.query(`UPDATE document_version SET source = ''`)).rejects.toMatchObject({
      code: '23001',
    });
    await expect(
      house.owner.query(`UPDATE document_version SET valid = daterange(lower(valid), NULL) WHERE issue = 1`),
    ).rejects.toMatchObject({ code: '23P01' });
  });

  const lineOfIssue = (source: string) => source.slice(0, source.indexOf('\nissue:')).split('\n').length + 1;
});
