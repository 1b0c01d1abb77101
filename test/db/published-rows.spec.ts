import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GPP, gppText, PublishingHouse } from '../builders/publishing.js';
import { TestClock } from '../builders/system.js';

describe('a published row', () => {
  let house: PublishingHouse;

  beforeEach(async () => {
    house = await PublishingHouse.open(new TestClock('2026-08-03T09:00:00+07:00'));
  });
  afterEach(() => house.close());

  const where = `WHERE code = '${GPP}' AND issue = 2`;

  it.each([
    ['source', `source = 'khác'`],
    ['hash', `hash = ''`],
    ['title', `title = ''`],
    ['who drafted it', `drafted_by = 'x'`],
    ['its number', 'issue = 9'],
  ])('never changes in %s: no privilege', async (_, change) => {
    await expect(
      house.system.pool.query(`UPDATE procedure_version SET ${change} ${where}`),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(house.owner.query(`UPDATE procedure_version SET ${change} ${where}`)).rejects.toMatchObject({
      code: '23001',
    });
  });

  it.each([
    ['its first day', `valid = daterange('2018-03-09', upper(valid))`],
    ['its first day, dropped', `valid = daterange(NULL, upper(valid))`],
    ['its validity, emptied', `valid = 'empty'`],
    ['who published it', `published_by = 'x'`],
    ['when', `published_at = now()`],
    ['who approved it', `approved_by = 'x', approved_at = now()`],
    ['its stage', `status = 'draft'`],
    ['its stage', `status = 'approved'`],
  ])('never changes in %s: the guard, for the application and for the owner', async (_, change) => {
    const statement = `UPDATE procedure_version SET ${change} ${where}`;
    await expect(house.system.pool.query(statement)).rejects.toMatchObject({ code: '23001' });
    await expect(house.owner.query(statement)).rejects.toMatchObject({ code: '23001' });
  });

  it('is never deleted', async () => {
    const statement = `DELETE FROM procedure_version ${where}`;
    await expect(house.system.pool.query(statement)).rejects.toMatchObject({ code: '23001' });
    await expect(house.owner.query(statement)).rejects.toMatchObject({ code: '23001' });
    await expect(house.owner.query(`TRUNCATE procedure_version CASCADE`)).rejects.toMatchObject({
      code: '23001',
    });
  });

  it('changes in its end, and may be retired for good', async () => {
    const set = (change: string) =>
      house.system.pool.query(`UPDATE procedure_version SET ${change} ${where}`);
    await set(`valid = daterange(lower(valid), '2026-10-01')`);
    await set(`valid = daterange(lower(valid), NULL)`);
    await set(`status = 'retired'`);
    await expect(set(`status = 'published'`)).rejects.toMatchObject({ code: '23001' });
    await expect(set(`source = ''`)).rejects.toMatchObject({ code: '42501' });
  });

  it('shares no day with another, retired ones included; drafts may say any day', async () => {
    const row = (issue: number, status: string) =>
      `INSERT INTO procedure_version (agency_id, code, issue, title, field, source, hash, valid, status)
         VALUES ('H00.01', '${GPP}', ${issue}, '', '', '', '', '[2020-01-01,2020-02-01)', '${status}')`;
    await house.system.pool.query(row(7, 'draft'));
    await expect(house.system.pool.query(row(8, 'published'))).rejects.toMatchObject({ code: '23P01' });
    await house.system.pool.query(`UPDATE procedure_version SET status = 'retired' ${where}`);
    await expect(house.system.pool.query(row(8, 'published'))).rejects.toMatchObject({ code: '23P01' });
  });

  it('is not born with persons, and a draft skips no stage', async () => {
    await expect(
      house.system.pool.query(
        `INSERT INTO procedure_version
             (agency_id, code, issue, title, field, source, hash, valid, status, drafted_by, checked_at, approved_by,
              approved_at, published_by, published_at)
           VALUES ('H00.01', 'QT-98/DMP', 1, '', '', '', '', '[2020-01-01,)', 'published', 'a', now(), 'b', now(), 'b', now())`,
      ),
    ).rejects.toMatchObject({ code: '23001' });
    await house.draft(gppText(3, '2026-12-01'));
    await expect(
      house.system.pool.query(
        `UPDATE procedure_version SET status = 'published', published_at = now() WHERE issue = 3`,
      ),
    ).rejects.toMatchObject({ code: '23001' });
  });
});
