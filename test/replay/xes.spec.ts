import { describe, expect, it } from '@jest/globals';
import { csv, HEADER, replayed, understood } from './logs.js';

/** As other tools write it: namespaces, comments, nested attributes, lists, attributes behind events. */
const FOREIGN = `<?xml version="1.0" encoding="UTF-8" ?>
<!-- written by hand -->
<xes:log xmlns:xes="http://www.xes-standard.org/" xes.version="1.0">
  <xes:extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <xes:global scope="event"><xes:string key="concept:name" value="__INVALID__"/></xes:global>
  <xes:classifier name="Activity" keys="concept:name"/>
  <xes:string key="source" value='it&apos;s &lt;ours&gt; &#x26; yours'/>
  <xes:trace>
    <xes:event>
      <xes:string key="concept:name" value="Nhận &amp; kiểm tra">
        <xes:string key="concept:name" value="nested, passed over"/>
      </xes:string>
      <xes:list key="papers"><xes:string key="paper" value="x"/></xes:list>
      <xes:date key="time:timestamp" value="2026-03-02T08:00:00.000+01:00"/>
      <xes:string key="org:resource" value="an"/>
    </xes:event>
    <xes:string key="concept:name" value="c1"/>
    <xes:date key="deadline" value="2026-03-05T17:00:00+01:00"/>
    <xes:date key="enddate" value="2026-03-06T17:00:00+01:00"/>
    <xes:string key="channel" value="Post"/>
  </xes:trace>
  <xes:trace>
    <xes:string key="concept:name" value="without events"/>
    <xes:date key="startdate" value="2026-03-03T08:00:00+01:00"/>
    <xes:date key="deadline" value="2026-03-05T17:00:00+01:00"/>
  </xes:trace>
</xes:log>
`;

describe('XES', () => {
  it('is read as other tools write it', async () => {
    const log = await understood(FOREIGN, 'xes');
    expect(log.activities).toEqual(['Nhận & kiểm tra']);
    const { figures } = await replayed(log);
    expect(figures).toMatchObject({
      dossiers: 2,
      events: 1,
      late: 1,
      open: 1,
      byChannel: { post: { dossiers: 1, late: 1 } },
    });
  });

  it('round trip: same figures, same bytes, through XES and through CSV', async () => {
    const text = csv(
      'c<1>,2026-03-05T17:00,2026-03-04T09:00,"A & ""B"", c",2026-03-02T08:00:00.5,an,Desk,G1,start',
      'c<1>,2026-03-05T17:00,2026-03-04T09:00,"A & ""B"", c",2026-03-02T08:00:00.5,an,Desk,,complete',
      'ngỏ,2026-03-05T17:00,,Mở hồ sơ,2026-03-20T08:00,bình,e-mail,EMPTY,complete',
    ).replace(HEADER, `${HEADER},case:channel,org:group,lifecycle:transition`);
    const first = await replayed(await understood(text));
    expect(first.figures).toMatchObject({ dossiers: 2, events: 3, onTime: 1, open: 1 });
    const bySame = await replayed(await understood(text));
    const byXes = await replayed(await understood(first.xes, 'xes'));
    const byCsv = await replayed(await understood(first.csv));
    for (const again of [bySame, byXes, byCsv]) {
      expect(again.figures).toEqual(first.figures);
      expect(again.xes).toBe(first.xes);
      expect(again.csv).toBe(first.csv);
    }
    expect(first.xes).toContain('value="A &amp; &quot;B&quot;, c"');
    expect(first.xes).not.toMatch(/recorded|hash/);
  });
});
