import { describe, expect, it } from '@jest/globals';
import { ACCESS, postsFor, reasonFor, scopeOf, type Capability } from './access.js';
import { OWN_ROLES } from './staff.js';
import { isRefusal } from '#kernel';

describe('access', () => {
  const place = { role: 'specialist', unit: 'phong_duoc', units: new Set(['phong_duoc', 'mot_cua']) };

  it.each([
    ['dossier.read', 'specialist', 'phong_duoc', 'own_step'],
    ['dossier.read', 'one_stop_officer', 'mot_cua', 'own_unit'],
    ['dossier.read', 'specialist', 'phong_y', null],
    ['dossier.read', 'leader', 'lanh_dao', 'any'],
    ['dossier.read', 'leader', 'tt_phap_y', null],
    ['dossier.read', 'quality_monitor', 'ban_iso', 'any'],
    ['dossier.read', 'administrator', 'van_thu', null],
    ['dossier.read', 'expert', 'phong_duoc', null],
    ['dossier.read', 'applicant', '', null],
    ['dossier.act', 'administrator', 'lanh_dao', null],
    ['dossier.readings', 'specialist', 'phong_duoc', null],
    ['people.manage', 'leader', 'lanh_dao', null],
    ['people.manage', 'administrator', 'van_thu', 'any'],
  ] as const)('%s by %s of %s: %s', (capability, role, unit, why) => {
    expect(reasonFor(capability, { role, unit }, place)).toBe(why);
  });

  it('no role is a property of every object', () => {
    for (const role of ['constructor', '__proto__', 'toString', '']) {
      expect(scopeOf('dossier.read', { role, unit: 'lanh_dao' })).toBeNull();
    }
  });

  it('an administrator reads and decides no dossier: people and calendars are theirs', () => {
    const may = (Object.keys(ACCESS) as Capability[]).filter(
      (capability) => scopeOf(capability, { role: 'administrator', unit: 'lanh_dao' }) !== null,
    );
    const keeps = ['calendar.survey', 'calendar.save', 'people.manage'];
    expect(may).toEqual(['procedure.read', 'agency.read', ...keeps]);
    expect(OWN_ROLES).toHaveProperty('administrator');
  });

  it('names who may, when nobody of the posts does', () => {
    const none = postsFor('statistics.read', [
      { role: 'clerk', unit: 'van_thu', onBehalfOf: null, until: null },
    ]);
    expect(isRefusal(none) && none).toMatchObject({
      code: 'actor.wrong_role',
      data: { capability: 'statistics.read', roles: expect.arrayContaining(['leader']) as unknown },
    });
  });
});
