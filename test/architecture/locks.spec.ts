import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { LOCKS } from '#persistence';

describe('advisory locks', () => {
  it('keep their names from release to release', () => {
    const names = [
      LOCKS.migration,
      LOCKS.deskFolding,
      LOCKS.installation('H1'),
      LOCKS.issue('H1', 'procedure', '1.01'),
      LOCKS.calendar('H1', 'vn'),
      LOCKS.calendarRedating('H1'),
      LOCKS.inspectionDay('H1', '2026-11-30'),
      LOCKS.fileContent('H1', 'ab'),
      LOCKS.loginTry('H1', 'a', '::1'),
      LOCKS.loginTry('H1', 'l', 'ab'),
      LOCKS.lookupTry('H1', 'a', 'ab'),
      LOCKS.lookupTry('H1', 'c', 'ab'),
      LOCKS.ssoAttempt('H1', '::1'),
    ].map(({ key }) => key);
    expect(names).toEqual([
      7204118,
      7204119,
      'installation/H1',
      'issue/H1/procedure/1.01',
      'calendar/H1/vn',
      'calendar-redating/H1',
      'H1/inspection/2026-11-30',
      'file/H1/ab',
      'login/H1/a/::1',
      'login/H1/l/ab',
      'lookup/H1/a/ab',
      'lookup/H1/c/ab',
      'sso/H1/::1',
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are taken in one module only', () => {
    const asked = execFileSync('git', [
      'grep',
      '-lE',
      'pg_(try_)?advisory',
      '--',
      'apps/**.ts',
      'libs/**.ts',
    ]);
    expect(asked.toString().trim().split('\n')).toEqual(['libs/persistence/src/server/locks.ts']);
  });
});
