import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  bookVisit,
  cancelVisit,
  changeTeam,
  formTeam,
  moveVisit,
  onSiteSteps,
  type OnSiteDossier,
  type Team,
  type Visit,
} from '#inspections';
import { isRefusal, localDay, type Actor, type Refusal } from '#kernel';
import { announcedDay, findDossier, PgInspections } from '#persistence';
import { actor, Walker } from '../builders/walker.js';
import { createSystem, TestClock, type TestSystem } from '../builders/system.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

const CHI = actor('chi');

describe('the inspection calendar on PostgreSQL', () => {
  const clock = new TestClock('2026-08-03T09:00:00+07:00');
  let database: TestDatabase;
  let system: TestSystem;
  let store: PgInspections;
  let walker: Walker;
  let one: Team;
  let two: Team;

  const form = async (name: string, members: readonly string[], perHalf = 1): Promise<Team> => {
    const people = new Map(members.map((id) => [id, { id, name: id }]));
    const team = await formTeam(
      { store, clock, people, today: localDay('2026-08-03') },
      {
        agency: system.agency,
        by: CHI,
        id: randomUUID(),
        unit: 'phong_duoc',
        name,
        members,
        perHalf,
        from: localDay('2026-08-01'),
        to: null,
      },
    );
    if (isRefusal(team)) throw new Error(team.message);
    return team;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    system = await createSystem(database.url, clock);
    store = new PgInspections(system.pool);
    walker = new Walker(system, clock);
    for (const id of ['chi', 'kim', 'binh', 'nhan', 'nga', 'mai']) {
      await system.pool.query(
        `INSERT INTO person (agency_id, id, name, created_at) VALUES ($1, $2, $2, '2026-01-01')`,
        [system.agency, id],
      );
    }
    one = await form('Đoàn số 1', ['chi', 'binh']);
    two = await form('Đoàn số 2', ['kim', 'chi']);
  });

  afterAll(async () => {
    await system.close();
    await database.drop();
  });

  /** A GPP dossier that waits for its visit, announced for Thursday the 13th. */
  const waiting = async (): Promise<OnSiteDossier> => siteOf(await walker.until('pass'));

  const siteOf = async (code: string): Promise<OnSiteDossier> => {
    const record = await findDossier(system.pool, system.agency, code);
    if (!record) throw new Error('no dossier');
    const procedure = await system.procedures.get(
      system.agency,
      record.procedure,
      record.issue,
      record.openedAt,
    );
    const step = onSiteSteps(procedure.definition).get('inspecting');
    if (!step) throw new Error('not on site');
    return {
      dossier: code,
      stay: record.facts.visits['inspecting'] ?? 1,
      procedure,
      step,
      channel: 'direct',
      calendar: system.calendars.get('vn-state'),
      due: record.dueCurrent,
      announced: await announcedDay(system.pool, system.agency, code),
      suspended: null,
      stepDue: record.deadlines.step ?? null,
    };
  };

  const book = (
    dossier: OnSiteDossier,
    more: { team?: Team; day?: string; half?: 'morning' | 'afternoon'; by?: Actor } = {},
  ): Promise<Visit | Refusal> => {
    const { team = one, day = '2026-08-13', half = 'morning', by = CHI } = more;
    return bookVisit(
      { store, clock },
      {
        agency: system.agency,
        id: randomUUID(),
        dossier,
        by,
        confirmLate: false,
        slot: { team: team.id, day: localDay(day), half, place: null },
        reason: 'theo kế hoạch của phòng',
      },
    );
  };

  const kept = (visit: Visit | Refusal): Visit => {
    if (isRefusal(visit)) throw new Error(`${visit.code}: ${visit.message}`);
    return visit;
  };
  const codes = (answers: readonly (Visit | Refusal)[]): string[] =>
    answers.map((answer) => (isRefusal(answer) ? answer.code : 'booked')).sort();

  it('takes the announced day from the history', async () => {
    expect((await waiting()).announced).toBe('2026-08-13');
  });

  it('of eight dossiers booked at once into one place, one gets it', async () => {
    const dossiers: OnSiteDossier[] = [];
    for (let count = 0; count < 8; count++) dossiers.push(await waiting());
    const answers = await Promise.all(dossiers.map((dossier) => book(dossier)));
    expect(codes(answers)).toEqual(['booked', ...Array.from({ length: 7 }, () => 'visit.slot_taken')]);
  });

  it('a dossier booked by eight officers on four days at once has one open visit', async () => {
    const dossier = await waiting();
    const team = await form('Đoàn số 3', ['nhan']);
    const days = ['2026-08-11', '2026-08-13', '2026-08-18', '2026-08-20'];
    const answers = await Promise.all(
      days.flatMap((day) => [book(dossier, { team, day }), book(dossier, { team, day, half: 'afternoon' })]),
    );
    expect(codes(answers)).toEqual(['booked', ...Array.from({ length: 7 }, () => 'visit.already_booked')]);
    const { rows } = await system.pool.query(
      `SELECT FROM inspection_visit WHERE dossier_code = $1 AND status = 'booked'`,
      [dossier.dossier],
    );
    expect(rows).toHaveLength(1);
  });

  it('one person in two teams goes with one of them', async () => {
    const [first, second] = [await waiting(), await waiting()];
    const slot = { day: '2026-08-18' } as const;
    const answers = await Promise.all([
      book(first, { ...slot, team: one }),
      book(second, { ...slot, team: two }),
    ]);
    expect(codes(answers)).toEqual(['booked', 'visit.person_busy']);
  });

  it('the same wish twice is one visit', async () => {
    const dossier = await waiting();
    const slot = { day: '2026-08-20' } as const;
    const first = kept(await book(dossier, slot));
    expect(kept(await book(dossier, slot)).id).toBe(first.id);
  });

  it('two moves of one visit at once: one wins, the other is told', async () => {
    const dossier = await waiting();
    const visit = kept(await book(dossier, { day: '2026-08-13', half: 'afternoon' }));
    const move = (day: string): Promise<Visit | Refusal> =>
      moveVisit(
        { store, clock },
        {
          agency: system.agency,
          dossier,
          visit,
          revision: 1,
          by: CHI,
          confirmLate: true,
          slot: { team: one.id, day: localDay(day), half: 'afternoon', place: null },
          reason: 'cơ sở xin dời',
        },
      );
    const answers = await Promise.all([move('2026-08-18'), move('2026-08-20')]);
    expect(codes(answers)).toEqual(['booked', 'visit.changed']);
    const { rows } = await system.pool.query<{ kind: string; reason: string }>(
      `SELECT kind, reason FROM inspection_visit_event WHERE visit_id = $1 ORDER BY revision`,
      [visit.id],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['booked', 'moved']);
    expect(rows[1]?.reason).toBe('cơ sở xin dời');
  });

  it('a dossier that has left the step gives its place back, and cannot be booked', async () => {
    const [gone, next] = [await waiting(), await waiting()];
    const slot = { day: '2026-09-10', team: await form('Đoàn số 4', ['kim']) };
    // Late, so confirmed.
    const late = (dossier: OnSiteDossier): Promise<Visit | Refusal> =>
      bookVisit(
        { store, clock },
        {
          agency: system.agency,
          id: randomUUID(),
          dossier,
          by: CHI,
          confirmLate: true,
          slot: { team: slot.team.id, day: localDay(slot.day), half: 'morning', place: 1 },
          reason: 'cơ sở đang sửa chữa',
        },
      );
    kept(await late(gone));
    expect(codes([await late(next)])).toEqual(['visit.slot_taken']);
    await walker.walk(gone.dossier, [
      { at: '2026-08-06T09:00:00+07:00', who: 'chi', action: 'pass', data: { minutes: 'BB', score: 90 } },
    ]);
    expect(codes([await late(gone)])).toEqual(['visit.not_waiting']);
    kept(await late(next));
    const { rows } = await system.pool.query<{ status: string }>(
      `SELECT status FROM inspection_visit WHERE dossier_code = ANY ($1) ORDER BY status`,
      [[gone.dossier, next.dossier]],
    );
    expect(rows.map(({ status }) => status)).toEqual(['booked', 'over']);
  });

  it('cancelled with a reason, the dossier can be booked again', async () => {
    const dossier = await waiting();
    const slot = { day: '2026-08-11', half: 'afternoon' } as const;
    const team = await form('Đoàn số 5', ['kim']);
    const visit = kept(await book(dossier, { ...slot, team }));
    const cancel = (reason: string | null): Promise<Visit | Refusal> =>
      cancelVisit({ store, clock }, { agency: system.agency, visit, revision: 1, reason, by: CHI });
    expect(codes([await cancel(null)])).toEqual(['visit.reason_needed']);
    kept(await cancel('cơ sở mất điện'));
    kept(await book(dossier, { ...slot, team }));
  });

  const withMembers = (team: Team, members: readonly string[]): Promise<Team | Refusal> => {
    const people = new Map(members.map((id) => [id, { id, name: id }]));
    const { unit, name, perHalf, from, to, revision } = team;
    return changeTeam(
      { store, clock, people, today: localDay('2026-08-03') },
      { agency: system.agency, by: CHI, team, unit, name, members, perHalf, from, to, revision },
    );
  };

  it('nobody joins a team while they go with another at the time of its visits', async () => {
    const [first, second] = [await waiting(), await waiting()];
    const [six, seven] = [await form('Đoàn số 6', ['nhan']), await form('Đoàn số 7', ['kim'])];
    const slot = { day: '2026-08-06', half: 'afternoon' } as const;
    kept(await book(first, { ...slot, team: six }));
    const visit = kept(await book(second, { ...slot, team: seven }));
    const refused = await withMembers(six, ['nhan', 'kim']);
    const message = isRefusal(refused) ? refused.message : '';
    expect(refused).toMatchObject({ code: 'team.person_busy' });
    expect(message).toContain(
      `kim đã đi cùng Đoàn số 7 buổi chiều thứ Năm 06/08/2026, lúc Đoàn số 6 có lịch ở hồ sơ ${first.dossier}`,
    );
    expect((await store.team(system.agency, six.id))?.members.map(({ id }) => id)).toEqual(['nhan']);
    // Nothing new is asked of those who were in it, and a visit given back no longer stands in the way.
    expect(await withMembers(seven, ['kim'])).toMatchObject({ revision: 2 });
    kept(
      await cancelVisit(
        { store, clock },
        { agency: system.agency, visit, revision: 1, reason: 'cơ sở xin dời', by: CHI },
      ),
    );
    expect(await withMembers(six, ['nhan', 'kim'])).toMatchObject({ revision: 2 });
  });

  it('joining a team and a booking at the same moment never put one person in two places', async () => {
    for (const [round, day] of ['2026-08-11', '2026-08-13', '2026-08-18', '2026-08-20'].entries()) {
      const [first, second] = [await waiting(), await waiting()];
      const eight = await form(`Đoàn 8.${round}`, ['nga']);
      const nine = await form(`Đoàn 9.${round}`, ['mai']);
      const slot = { day, half: 'afternoon' } as const;
      const place = { day, half: round % 2 === 0 ? 'morning' : 'afternoon' } as const;
      if (round % 2 === 1) kept(await book(first, { ...slot, team: eight }));
      await Promise.all([
        withMembers(eight, ['nga', 'mai']),
        book(second, { ...place, team: nine }),
        ...(round % 2 === 0 ? [book(first, { ...place, team: eight })] : []),
      ]);
      const { rows } = await system.pool.query<{ twice: string }>(
        `SELECT m.person_id AS twice FROM inspection_visit v
         JOIN inspection_team_member m ON m.agency_id = v.agency_id AND m.team_id = v.team_id
         WHERE v.day = $1 AND v.status = 'booked' AND v.team_id = ANY ($2::uuid[])
         GROUP BY v.half, m.person_id HAVING count(*) > 1`,
        [day, [eight.id, nine.id]],
      );
      expect({ round, rows }).toEqual({ round, rows: [] });
    }
  });

  it('the application can only add to the logs', async () => {
    for (const table of ['inspection_visit_event', 'inspection_team_event']) {
      for (const statement of [`UPDATE ${table} SET at = at`, `DELETE FROM ${table}`]) {
        await expect(system.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
      }
    }
    await expect(system.pool.query('DELETE FROM inspection_visit')).rejects.toMatchObject({ code: '42501' });
  });
});
