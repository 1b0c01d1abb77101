import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { isRefusal } from '#kernel';
import { readLog } from '../../apps/cli/src/commands/replay/register.js';
import { replayed, understood, type Replayed } from './logs.js';

/** CoSeLoG, receipt phase (doi 10.4121/uuid:a07386a5-7be3-4367-9535-70bc9e77dbe6); not ours to publish. */
const LOG = join(import.meta.dirname, '../../../shared/data/permit-receipts.csv');
const there = existsSync(LOG);
if (!there) process.stderr.write(`skipped: ${LOG} is not here\n`);

(there ? describe : describe.skip)('the receipt phase of a Dutch municipality', () => {
  let first: Replayed;

  beforeAll(async () => {
    const log = await readLog(LOG, {});
    if (isRefusal(log)) throw new Error(log.message);
    first = await replayed(log);
  }, 180_000);

  it('gives its true on-time figures, by instant and by date', () => {
    expect(first.figures).toMatchObject({
      dossiers: 698,
      events: 4114,
      onTime: 456,
      late: 190,
      open: 52,
      byDate: { early: 455, onTime: 30, late: 161, open: 52 },
    });
  });

  it('keeps the channels apart under the names of the log', () => {
    const { online, direct, post } = first.figures.byChannel;
    expect(online).toEqual({
      dossiers: 609,
      onTime: 402,
      late: 157,
      open: 50,
      names: { Internet: 601, 'e-mail': 8 },
    });
    expect(direct).toMatchObject({ dossiers: 57, names: { Desk: 57 } });
    expect(post).toMatchObject({ dossiers: 32, names: { Post: 32 } });
  });

  it('gives the same figures and the same bytes when its own export is replayed', async () => {
    const second = await replayed(await understood(first.xes, 'xes'));
    expect(second.figures).toEqual(first.figures);
    expect(second.xes === first.xes).toBe(true);
  }, 180_000);
});
