import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseCalendar, type WorkingCalendar } from '#calendar';
import type { DossierRecord } from '#engine';
import { isRefusal } from '#kernel';
import { actionRefusal, type DossierFacts } from '#procedure';
import { actorFor, actorOn, openerOn } from './acting-post.js';
import { chi, dossierIn, GPP } from './testing/office.js';

const calendar = stateCalendar();
const MONDAY = Date.parse('2026-08-17T09:00:00+07:00');

function stateCalendar(): WorkingCalendar {
  const file = 'config/calendars/vn-state.yaml';
  const found = parseCalendar(readFileSync(file, 'utf8'), file);
  if (isRefusal(found)) throw new Error(found.message);
  return found;
}

type Posts = readonly [string, ...string[]];

/** The post Chi acts in: `role@unit`, in the name of somebody absent with their id. */
function acts(posts: Posts, state: string, action: string, change: Partial<DossierFacts> = {}): string {
  const actor = actorOn(chi(posts), dossierIn(state, change), GPP, action);
  if (actor === null) return 'nobody';
  const { id, role, unit, onBehalfOf } = actor;
  expect(id).toBe('chi');
  return `${role}@${unit}${onBehalfOf === undefined ? '' : ` for ${onBehalfOf}`}`;
}

/** What the procedure says to the post that was chosen: the code of its refusal, or null. */
function refused(posts: Posts, state: string, action: string, change: Partial<DossierFacts>): string | null {
  const record = dossierIn(state, change);
  const actor = actorOn(chi(posts), record, GPP, action);
  if (actor === null) throw new Error('nobody acts');
  return actionRefusal(GPP, record.facts, { action, actor }, calendar, MONDAY)?.code ?? null;
}

describe('the post in which somebody acts', () => {
  it('is the one whose turn it is, wherever it stands among theirs', () => {
    const posts: Posts = ['clerk@van_thu', 'specialist@phong_y', 'specialist@phong_duoc'];
    expect(acts(posts, 'appraising', 'papers_ok')).toBe('specialist@phong_duoc');
    expect(acts(posts, 'issuing', 'issue')).toBe('clerk@van_thu');
  });

  it('is their own before that of an absent person', () => {
    expect(acts(['leader@lanh_dao', 'leader@lanh_dao for dung'], 'approving', 'approve')).toBe(
      'leader@lanh_dao',
    );
  });

  it('is the absent person’s where only that one answers', () => {
    expect(
      acts(['specialist@phong_duoc', 'head_of_department@phong_duoc for binh'], 'head_review', 'submit'),
    ).toBe('head_of_department@phong_duoc for binh');
  });

  it('is the first that reaches the dossier where none answers, so that the engine names who should', () => {
    expect(acts(['specialist@phong_duoc', 'clerk@van_thu'], 'approving', 'approve')).toBe(
      'specialist@phong_duoc',
    );
    expect(acts(['clerk@van_thu', 'specialist@phong_duoc'], 'approving', 'no_such_action')).toBe(
      'clerk@van_thu',
    );
  });

  it('is none where no post of theirs takes part', () => {
    expect(acts(['specialist@phong_y', 'expert@tt_phap_y'], 'appraising', 'papers_ok')).toBe('nobody');
  });

  it('of what a head may do at every step is that of the department that answers', () => {
    const posts: Posts = ['head_of_department@van_thu', 'head_of_department@phong_duoc'];
    expect(acts(posts, 'appraising', 'suspend')).toBe('head_of_department@phong_duoc');
  });

  it('of the applicant’s step is the counter’s, who records what the applicant brings', () => {
    const posts: Posts = ['specialist@phong_duoc', 'one_stop_officer@mot_cua'];
    expect(acts(posts, 'awaiting_supplement', 'supplement')).toBe('one_stop_officer@mot_cua');
  });
});

describe('separation of duties', () => {
  const appraised = (...people: readonly string[]) => ({ actedIn: { appraising: people } });
  const two: Posts = ['leader@lanh_dao for dung', 'leader@lanh_dao for giang'];

  it('passes over the post of an absent person who did the work, if another will do', () => {
    expect(acts(two, 'approving', 'approve')).toBe('leader@lanh_dao for dung');
    expect(acts(two, 'approving', 'approve', appraised('dung'))).toBe('leader@lanh_dao for giang');
    expect(refused(two, 'approving', 'approve', appraised('dung'))).toBeNull();
  });

  it('takes the own post where the absent person did the work', () => {
    const posts: Posts = ['leader@lanh_dao', 'leader@lanh_dao for dung'];
    expect(acts(posts, 'approving', 'approve', appraised('dung'))).toBe('leader@lanh_dao');
    expect(refused(posts, 'approving', 'approve', appraised('dung'))).toBeNull();
  });

  it('where none will do, takes the first that answers: the refusal is the law’s', () => {
    expect(acts(two, 'approving', 'approve', appraised('dung', 'giang'))).toBe('leader@lanh_dao for dung');
    expect(refused(two, 'approving', 'approve', appraised('dung', 'giang'))).toBe(
      'actor.separation_of_duties',
    );
  });

  it('is not got round by a substitute who did the work with their own hands', () => {
    const posts: Posts = ['specialist@phong_duoc', 'head_of_department@phong_duoc for binh'];
    expect(acts(posts, 'head_review', 'submit', appraised('chi'))).toBe(
      'head_of_department@phong_duoc for binh',
    );
    expect(refused(posts, 'head_review', 'submit', appraised('chi'))).toBe('actor.separation_of_duties');
  });

  it('asks only of the steps the action names', () => {
    expect(acts(two, 'approving', 'approve', { actedIn: { receiving: ['dung'] } })).toBe(
      'leader@lanh_dao for dung',
    );
  });

  it('does not hinder what judges nobody', () => {
    const posts: Posts = ['head_of_department@phong_duoc', 'head_of_department@phong_duoc for binh'];
    expect(acts(posts, 'head_review', 'send_back', appraised('chi'))).toBe('head_of_department@phong_duoc');
  });
});

describe('the choice as the engine asks for it', () => {
  const record = dossierIn('approving', { actedIn: { drafting: ['dung'] } }) as DossierRecord;

  it('falls on the record that is handed over, not on one read before', () => {
    const chosen = actorFor(chi(['leader@lanh_dao for dung', 'leader@lanh_dao for giang']), 'approve');
    if (typeof chosen !== 'function') throw new Error('no choice');
    expect(chosen(dossierIn('approving') as DossierRecord, GPP)).toMatchObject({ onBehalfOf: 'dung' });
    expect(chosen(record, GPP)).toMatchObject({ onBehalfOf: 'giang' });
  });

  it('refuses whoever does not reach the dossier', () => {
    const chosen = actorFor(chi(['specialist@phong_y']), 'approve');
    if (typeof chosen !== 'function') throw new Error('no choice');
    expect(chosen(record, GPP)).toMatchObject({
      code: 'access.other_unit',
      message:
        'Hồ sơ H00.01-260803-0001 do Phòng Nghiệp vụ Dược giải quyết, đơn vị của bạn không tham gia; bạn không xem được hồ sơ này.',
    });
  });

  it('a trusted header makes it itself, whether or not the post may act', () => {
    const named = { ...chi(['specialist@phong_y', 'leader@lanh_dao']), session: null };
    expect(actorFor(named, 'approve')).toEqual({ id: 'chi', role: 'specialist', unit: 'phong_y' });
  });
});

describe('the post in which somebody opens a dossier', () => {
  it('is that of the counter that receives it', () => {
    const posts: Posts = ['specialist@phong_duoc', 'one_stop_officer@tt_phap_y', 'one_stop_officer@mot_cua'];
    expect(openerOn(chi(posts), GPP)).toMatchObject({ role: 'one_stop_officer', unit: 'mot_cua' });
  });

  it('is the first where none receives, or no procedure is in force', () => {
    expect(openerOn(chi(['clerk@van_thu', 'specialist@phong_duoc']), GPP)).toMatchObject({ role: 'clerk' });
    expect(openerOn(chi(['clerk@van_thu', 'one_stop_officer@mot_cua']), null)).toMatchObject({
      role: 'clerk',
    });
  });
});
