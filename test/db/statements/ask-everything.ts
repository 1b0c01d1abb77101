import type { Pool } from 'pg';
import { localDay } from '#kernel';
import {
  checkStatistics,
  countDesk,
  deskPage,
  dueToday,
  dueTodayDossiers,
  figureDossiers,
  lettersAfterEnd,
  listDossiers,
  PgAccounts,
  PgDossierStore,
  PgIssues,
  periodSums,
  plannedVisits,
  queueCounters,
  seriesSums,
  todaysWork,
  waitingOnSite,
} from '#persistence';
import { GROUPINGS, searchWords, SHOWS, TODAY_LISTS } from '#reading';

const AGENCY = 'H00.01';
const DAY = localDay('2026-11-30');
const PERIOD = { from: DAY, to: DAY };
const NOW = Date.parse(`${DAY}T00:00:00+07:00`);
const VISIBLE = { issues: [{ code: '1.01', issue: 1 }], turns: [{ role: 'officer', unit: 'u' }] };
const SEEN = [VISIBLE, null] as const;

/**
 * Asks once, in each of its shapes, for every statement that is put together while the program runs: what
 * test/db/statements.spec.ts cannot read from the sources it learns from here.
 */
export async function askEverything(pool: Pool): Promise<void> {
  for (const visible of SEEN) {
    await lettersAfterEnd(pool, AGENCY, visible, 1);
    await lists(pool, visible);
    await statistics(pool, visible);
    await inspections(pool, visible);
  }
  await desks(pool);
  await accounts(pool);
  await issues(pool);
  await openDossiers(pool);
}

async function lists(pool: Pool, visible: typeof VISIBLE | null): Promise<void> {
  const words = searchWords('nguyen van 123', AGENCY);
  const all = { unit: 'u', role: 'r', state: 's', procedure: '1.01', field: 'f', overdue: true, open: true };
  await listDossiers(
    pool,
    AGENCY,
    { ...all, visible, ...(words ? { words } : {}) },
    { after: null, limit: 1 },
  );
  await listDossiers(pool, AGENCY, { visible }, { after: { due: 'infinity', code: 'x' }, limit: 1 });
  await queueCounters(pool, AGENCY, { unit: 'u', soon: NOW, visible });
  const days = { visible, today: NOW, tomorrow: NOW, nextDay: NOW, afterNextDay: NOW };
  await dueToday(pool, AGENCY, days);
  for (const list of TODAY_LISTS) await dueTodayDossiers(pool, AGENCY, list, days, { offset: 0, limit: 1 });
}

async function statistics(pool: Pool, visible: typeof VISIBLE | null): Promise<void> {
  for (const by of GROUPINGS) {
    await periodSums(pool, AGENCY, PERIOD, by);
    for (const group of [{ by, key: 'x' }, null]) {
      await seriesSums(pool, AGENCY, [PERIOD], group);
      for (const figure of ['received', 'openOverdue'] as const) {
        const question = { figure, period: PERIOD, group, units: ['u'], visible, offset: 0, limit: 1 };
        await figureDossiers(pool, AGENCY, question);
      }
    }
  }
  await checkStatistics(pool, AGENCY);
}

async function inspections(pool: Pool, visible: typeof VISIBLE | null): Promise<void> {
  await waitingOnSite(pool, AGENCY, { unit: 'u', steps: [], visible }, 1);
  await plannedVisits(pool, AGENCY, { unit: 'u', from: DAY, to: DAY, visible });
}

async function desks(pool: Pool): Promise<void> {
  const scope = [{ unit: 'u', role: 'r', assignees: ['', 'p'] }];
  const days = { today: NOW, tomorrow: NOW, soon: NOW };
  for (const one of [scope, null]) {
    await todaysWork(pool, AGENCY, one, { now: NOW, tomorrow: NOW, limit: 1 });
    await countDesk(pool, AGENCY, one, { procedure: '1.01', field: 'f', state: 's' }, days);
    for (const show of SHOWS) {
      const seat = {
        unit: 'u',
        role: 'r',
        assignee: '',
        waiting: 1,
        dueSoon: 1,
        overdue: 1,
        suspended: 1,
        apologyOwed: 1,
        today: 1,
      };
      for (const words of [searchWords('an', AGENCY), null]) {
        const question = {
          scope: one,
          show,
          filter: {},
          words,
          after: { due: 'infinity', code: 'x' },
          limit: 1,
        };
        await deskPage(pool, AGENCY, question, {
          seats: [seat],
          bounds: { first: '-infinity', last: 'infinity' },
        });
      }
    }
  }
}

async function accounts(pool: Pool): Promise<void> {
  const store = new PgAccounts(pool);
  const event = { at: NOW, by: 'p', what: 'password_reset', person: 'p', data: {} } as const;
  await store.find(AGENCY, 'nobody');
  await store.ofPerson(AGENCY, 'nobody');
  await store.ofSubject(AGENCY, 'nobody');
  await store.count(AGENCY);
  await store.demoUnchanged(AGENCY);
  await store.setPassword(AGENCY, 'nobody', { hash: 'h', mustChange: false, why: 'password_reset' }, event);
}

async function issues(pool: Pool): Promise<void> {
  const store = new PgIssues(pool);
  await store.drafts(AGENCY);
  for (const kind of ['procedure', 'document'] as const) {
    await store.change(AGENCY, kind, 'TRY-01', async (shelf) => {
      const draft = {
        code: 'TRY-01',
        issue: 1,
        title: 't',
        field: 'f',
        source: 's',
        hash: 'h',
        validFrom: DAY,
        validTo: null,
        by: 'p',
        at: NOW,
      };
      await shelf.putDraft(draft);
      await shelf.advance(1, 'checked', 'p', NOW);
      await shelf.advance(1, 'approved', 'q', NOW);
      await shelf.advance(1, 'published', 'q', NOW);
      await shelf.endOn(1, localDay('2026-12-31'));
    });
  }
}

async function openDossiers(pool: Pool): Promise<void> {
  const store = new PgDossierStore(pool);
  for (const issue of [undefined, { procedure: '1.01', issue: 1 }]) {
    for (const movedBy of [undefined, 'm']) {
      const which = { ...(issue ? { of: issue } : {}), ...(movedBy ? { movedBy } : {}) };
      await store.scanOpen(AGENCY, '', 1, which);
      await store.revisePage(AGENCY, '', 1, which, () => Promise.resolve([]));
    }
  }
}
