import { describe, expect, it } from '@jest/globals';
import { parseProcedure, checkProcedure } from '#procedure';
import { deriveProcedure } from '../../apps/cli/src/commands/replay/derived-procedure.js';
import { csv, HEADER, replayed, understood } from './logs.js';

describe('a log of another office', () => {
  it('may call activities anything, also by names of ours', async () => {
    const names = ['withdraw', 'Finish', 'finish!', 'Thẩm định hồ sơ', '12', '???', 'late', 'issue apology'];
    const rows = names.map(
      (name, i) => `c1,2026-03-05T17:00,2026-03-04T09:00,${name},2026-03-02T08:0${String(i)},an`,
    );
    const log = await understood(csv(...rows));
    const { source, actions } = deriveProcedure(log);
    expect(new Set(actions.values()).size).toBe(names.length);
    expect(actions.get('Thẩm định hồ sơ')).toBe('tham_dinh_ho_so');
    const parsed = parseProcedure(source, 'log');
    expect([...parsed.findings, ...checkProcedure(parsed)]).toEqual([]);
    const { figures } = await replayed(log);
    expect(figures).toMatchObject({ dossiers: 1, events: names.length, onTime: 1, late: 0, open: 0 });
  });

  it('needs no channel, start, group or responsible; an empty resource is unknown', async () => {
    const { figures, xes } = await replayed(
      await understood(csv('c1,2026-03-05T17:00,,Check,2026-03-02T08:00,')),
    );
    expect(figures).toMatchObject({
      dossiers: 1,
      open: 1,
      byChannel: { direct: { dossiers: 1, open: 1, names: {} } },
    });
    expect(xes).toContain('<string key="org:resource" value="unknown"/>');
  });

  it('keeps the names of channels nobody knows', async () => {
    const text = csv(
      'c1,2026-03-05T17:00,,Check,2026-03-02T08:00,an,Fax',
      'c2,2026-03-05T17:00,,Check,2026-03-02T08:00,an,Bưu chính',
      'c3,2026-03-05T17:00,,Check,2026-03-02T08:00,an,INTERNET',
    ).replace(HEADER, `${HEADER},case:channel`);
    const { figures } = await replayed(await understood(text));
    expect(figures.byChannel).toMatchObject({
      direct: { names: { Fax: 1 } },
      post: { names: { 'Bưu chính': 1 } },
      online: { names: { INTERNET: 1 } },
    });
  });

  it('says the same of a case whatever order its lines are in', async () => {
    const rows = [
      'c1,2026-03-05T17:00,2026-03-04T09:00,A,2026-03-02T08:00,an',
      'c1,2026-03-05T17:00,2026-03-04T09:00,B,2026-03-03T08:00,an',
      'c2,2026-03-05T17:00,2026-03-06T09:00,A,2026-03-01T08:00,an',
    ];
    const [one, two] = [
      await replayed(await understood(csv(...rows))),
      await replayed(await understood(csv(...rows.toReversed()))),
    ];
    expect(two.xes).toBe(one.xes);
    expect(one.figures).toMatchObject({ onTime: 1, late: 1, events: 3 });
  });
});

describe('events and the promise', () => {
  it('replays what lies before the start and after the end', async () => {
    const text = csv(
      'c1,2026-03-05T17:00,2026-03-04T09:00,Early,2026-02-27T08:00,an,2026-03-02T08:00',
      'c1,2026-03-05T17:00,2026-03-04T09:00,After,2026-03-20T08:00,binh,2026-03-02T08:00',
      'c2,2026-03-05T17:00,2026-03-04T09:00,After,2026-03-20T08:00,binh,2026-03-10T08:00',
    ).replace(HEADER, `${HEADER},case:startdate`);
    const { figures, csv: rows } = await replayed(await understood(text));
    expect(figures).toMatchObject({ dossiers: 2, events: 3, onTime: 2, late: 0, open: 0 });
    expect(rows).toContain('H99.01-260227-0001');
    expect(rows).toMatch(/After,2026-03-20T08:00:00\.000\+01:00,binh,.*,acted,after,\d+,finished,finished/);
  });

  it('measures by the moment and by the date, and fires deadlines at their own moment', async () => {
    const { figures, csv: rows } = await replayed(
      await understood(
        csv(
          'exact,2026-03-05T17:00,2026-03-05T17:00,A,2026-03-02T08:00,an',
          'hour,2026-03-05T17:00,2026-03-05T18:00,A,2026-03-02T08:00,an',
          'early,2026-03-05T17:00,2026-03-04T23:59,A,2026-03-02T08:00,an',
          'late,2026-03-05T17:00,2026-03-06T00:00,A,2026-03-02T08:00,an',
          'open,2026-03-05T17:00,,A,2026-03-02T08:00,an',
          'later,2026-04-05T17:00,,A,2026-03-02T08:00,an',
        ),
      ),
    );
    expect(figures).toMatchObject({
      onTime: 2,
      late: 2,
      open: 2,
      byDate: { early: 1, onTime: 2, late: 1, open: 2 },
    });
    const broken = rows.split('\n').filter((row) => row.includes('expire.promise'));
    expect(broken.map((row) => /,(hour|late|open|exact|early|later),/.exec(row)?.[1]).sort()).toEqual([
      'hour',
      'late',
      'open',
    ]);
    for (const row of broken) expect(row).toContain('2026-03-05T17:00:00.000+01:00,clock');
  });

  it('takes local dates from the zone that is asked for', async () => {
    // 23:00 in Amsterdam is the next morning in Hanoi.
    const text = csv('c1,2026-03-05T09:00+01:00,2026-03-05T23:00+01:00,A,2026-03-02T08:00Z,an');
    const [west, east] = [
      await replayed(await understood(text)),
      await replayed(await understood(text, 'csv', 'Asia/Ho_Chi_Minh')),
    ];
    expect(west.figures.byDate).toMatchObject({ onTime: 1, late: 0 });
    expect(east.figures.byDate).toMatchObject({ onTime: 0, late: 1 });
    // The export names its zone, so replaying it needs no telling.
    const again = await replayed(await understood(east.xes, 'xes'));
    expect(again.figures).toEqual(east.figures);
  });
});
