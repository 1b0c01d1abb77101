import { describe, expect, it } from '@jest/globals';
import { isRefusal, localDay, type LocalDay } from '#kernel';
import type { Post, Standing } from './people.js';
import { actorIn, heldPosts, namedPost, parsePost } from './posts.js';

const chi = { id: 'chi', name: 'Lê Thị Chi' };
const binh = { id: 'binh', name: 'Trần Văn Bình' };
const post = (
  role: string,
  unit: string,
  from = localDay('2026-01-01'),
  to: LocalDay | null = null,
): Post => ({
  role,
  unit,
  from,
  to,
});

function standing(change: Partial<Standing['standsInFor'][number]> = {}): Standing {
  const substitution = {
    id: '1',
    absent: binh,
    acting: chi,
    seat: null,
    from: localDay('2026-08-10'),
    to: localDay('2026-08-14'),
    reason: '',
    madeBy: 'dung',
    madeAt: 0,
    ended: null,
    absentPosts: [
      post('head_of_department', 'phong_duoc'),
      post('internal_auditor', 'ban_iso', localDay('2026-01-01'), localDay('2026-08-11')),
    ],
  };
  return {
    person: chi,
    posts: [post('specialist', 'phong_duoc'), post('specialist', 'phong_y', localDay('2026-09-01'))],
    standsInFor: [{ ...substitution, ...change }],
  };
}

const held = (day: LocalDay, who = standing()) =>
  heldPosts(who, day).map(
    (one) => `${one.role}@${one.unit}${one.onBehalfOf === null ? '' : ` for ${one.onBehalfOf.id}`}`,
  );

describe('posts of a day', () => {
  it('both ends of a substitution count; own posts come first', () => {
    expect(held(localDay('2026-08-09'))).toEqual(['specialist@phong_duoc']);
    expect(held(localDay('2026-08-10'))).toEqual([
      'specialist@phong_duoc',
      'head_of_department@phong_duoc for binh',
      'internal_auditor@ban_iso for binh',
    ]);
    expect(held(localDay('2026-08-14'))).toEqual([
      'specialist@phong_duoc',
      'head_of_department@phong_duoc for binh',
    ]);
    expect(held(localDay('2026-08-15'))).toEqual(['specialist@phong_duoc']);
    expect(held(localDay('2026-09-01'))).toEqual(['specialist@phong_duoc', 'specialist@phong_y']);
  });

  it('one limited to a post gives only that; one ended gives nothing', () => {
    const seat = { role: 'internal_auditor', unit: 'ban_iso' };
    expect(held(localDay('2026-08-10'), standing({ seat }))).toEqual([
      'specialist@phong_duoc',
      'internal_auditor@ban_iso for binh',
    ]);
    expect(held(localDay('2026-08-10'), standing({ ended: { by: 'dung', at: 1 } }))).toEqual([
      'specialist@phong_duoc',
    ]);
  });

  it('the last day is the earlier one of the substitution and of the absent person’s post', () => {
    expect(heldPosts(standing(), localDay('2026-08-10')).map(({ until }) => until)).toEqual([
      null,
      localDay('2026-08-14'),
      localDay('2026-08-11'),
    ]);
  });

  it('an actor carries the absent person only when there is one', () => {
    const [own, substituted] = heldPosts(standing(), localDay('2026-08-12'));
    expect(own && actorIn('chi', own)).toEqual({ id: 'chi', role: 'specialist', unit: 'phong_duoc' });
    expect(substituted && actorIn('chi', substituted)).toMatchObject({ onBehalfOf: 'binh' });
  });

  it('names a post, also somebody else’s', () => {
    expect(parsePost('specialist; unit=phong_duoc')).toEqual({
      role: 'specialist',
      unit: 'phong_duoc',
      for: null,
    });
    expect(parsePost('leader;unit = lanh_dao; for=dung')).toMatchObject({ unit: 'lanh_dao', for: 'dung' });
    for (const bad of ['', '; unit=x', 'a b', 'leader; house=1'])
      expect(parsePost(bad)).toMatchObject({ code: 'actor.bad_post' });
  });

  it('a post that is not held says what is; one that was a substitution says until when', () => {
    const codeOn = (day: LocalDay, name: string, who = standing()) => {
      const named = parsePost(name);
      if (isRefusal(named)) return named.code;
      const found = namedPost(who, day, named);
      return isRefusal(found) ? `${found.code} ${found.message}` : 'held';
    };
    const head = 'head_of_department; unit=phong_duoc; for=binh';
    expect(codeOn(localDay('2026-08-14'), head)).toBe('held');
    expect(codeOn(localDay('2026-08-15'), head)).toMatch(/^substitution.over .*Trần Văn Bình.*2026-08-14/);
    expect(codeOn(localDay('2026-08-12'), head, standing({ ended: { by: 'dung', at: 1 } }))).toMatch(
      /kết thúc trước hạn/,
    );
    expect(codeOn(localDay('2026-08-14'), 'head_of_department; unit=phong_duoc')).toMatch(
      /^actor.post_not_held .*specialist/,
    );
  });
});
