import { describe, expect, it } from '@jest/globals';
import { ownDesk, unitDesk } from './desk-scope.js';
import { mayLookAt, plannerFor, queueRefusal, unitsCounted } from './of-unit.js';
import { reach } from './reach.js';
import { chi, dossierIn, GPP } from './testing/office.js';
import { unitsOf } from './units.js';
import { unitsSeen, visibleIn } from './visible.js';

describe('who reaches a dossier', () => {
  it('units that take part: the one that answers and those of its steps', () => {
    expect([...unitsOf(GPP.definition)].sort()).toEqual(['lanh_dao', 'mot_cua', 'phong_duoc', 'van_thu']);
  });

  it('each post with the rule that lets it, own ones first', () => {
    const caller = chi(
      ['specialist@phong_y', 'specialist@phong_duoc', 'clerk@van_thu', 'leader@lanh_dao'],
      'dossier.read',
    );
    const reached = reach(caller, dossierIn('appraising'), GPP.definition);
    expect(reached.map(({ post, why }) => `${post.role}: ${why}`)).toEqual([
      'specialist: own_step',
      'clerk: own_unit',
      'leader: any',
    ]);
  });

  it('an expert only in their own step', () => {
    const caller = chi(['expert@phong_duoc'], 'dossier.read');
    expect(reach(caller, dossierIn('appraising'), GPP.definition)).toEqual([]);
    const theirs = { role: 'expert', unit: '' };
    expect(reach(caller, theirs, GPP.definition)).toMatchObject([{ why: 'own_step' }]);
  });
});

describe('what lists show', () => {
  const issues = [[{ code: 'QT-08/DMP', issue: 2 }, GPP.definition]] as const;

  it('everything to who monitors quality and to leaders', () => {
    expect(unitsSeen(chi(['quality_monitor@van_thu'], 'dossier.list'))).toBeNull();
    expect(unitsSeen(chi(['clerk@van_thu', 'leader@lanh_dao'], 'dossier.list'))).toBeNull();
  });

  it('the issues in which a unit takes part, and the turns of the posts', () => {
    const caller = chi(['specialist@phong_duoc', 'expert@tt_phap_y'], 'dossier.list');
    const units = unitsSeen(caller);
    expect(units).toEqual(new Set(['phong_duoc']));
    expect(visibleIn(units ?? new Set(), caller, issues)).toEqual({
      issues: [{ code: 'QT-08/DMP', issue: 2 }],
      turns: [
        { role: 'specialist', unit: 'phong_duoc' },
        { role: 'expert', unit: 'tt_phap_y' },
      ],
    });
    expect(visibleIn(new Set(['phong_y']), caller, issues).issues).toEqual([]);
  });
});

describe('desks', () => {
  it('one’s own: the turns of the posts, given to oneself or to nobody', () => {
    expect(ownDesk(chi(['specialist@phong_duoc'], 'dossier.list'))).toEqual([
      { role: 'specialist', unit: 'phong_duoc', assignees: ['', 'chi'] },
      { role: 'specialist', unit: '', assignees: ['', 'chi'] },
    ]);
  });

  it('the unit’s: every role of it, but an expert’s no more than their step', () => {
    expect(unitDesk(chi(['specialist@phong_duoc'], 'dossier.list'))).toContainEqual({
      unit: 'phong_duoc',
      role: null,
      assignees: null,
    });
    expect(unitDesk(chi(['expert@phong_duoc'], 'dossier.list'))).not.toContainEqual(
      expect.objectContaining({ role: null }),
    );
  });

  it('everything for who monitors quality; a leader’s is the leaders’', () => {
    expect(unitDesk(chi(['quality_monitor@van_thu'], 'dossier.list'))).toBeNull();
    expect(unitDesk(chi(['leader@lanh_dao'], 'dossier.list'))).not.toBeNull();
  });
});

describe('a unit', () => {
  it('is looked at by its own people and by who sees everything', () => {
    expect(mayLookAt('phong_duoc', chi(['specialist@phong_duoc'], 'dossier.list'))).toBe(true);
    expect(mayLookAt('phong_duoc', chi(['quality_monitor@ban_iso'], 'dossier.list'))).toBe(true);
    const stranger = chi(['specialist@phong_y', 'clerk@van_thu'], 'dossier.list');
    expect(queueRefusal('phong_y', stranger)).toBeNull();
    expect(queueRefusal('phong_duoc', stranger)).toMatchObject({
      code: 'access.other_unit',
      message:
        'Hàng chờ này của Phòng Nghiệp vụ Dược; bạn xem được của Phòng Nghiệp vụ Y, Văn thư - Văn phòng Sở.',
    });
  });

  it('has its visits planned by who holds a post there', () => {
    const caller = chi(['clerk@van_thu', 'specialist@phong_duoc'], 'inspection.plan');
    expect(plannerFor('phong_duoc', caller)).toEqual({ id: 'chi', role: 'specialist', unit: 'phong_duoc' });
    expect(plannerFor('phong_y', caller)).toMatchObject({ code: 'access.other_unit' });
  });

  it('shows its figures to its own, all of them to who reads all', () => {
    const heads = chi(
      ['head_of_department@phong_duoc', 'head_of_department@phong_duoc for binh'],
      'statistics.read',
    );
    expect(unitsCounted(heads)).toEqual(['phong_duoc']);
    expect(unitsCounted(chi(['leader@lanh_dao'], 'statistics.read'))).toBeNull();
  });
});
