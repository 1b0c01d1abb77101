import { describe, expect, it } from '@jest/globals';
import { parseSmall } from '../testing/small-procedure.js';
import {
  dataField,
  dataLabel,
  effectLabel,
  fieldLabel,
  knownUnitLabel,
  roleLabel,
  stateTitle,
  unitLabel,
  whoActsAt,
} from './labels.js';

describe('labels', () => {
  it('has a word for every name of the vocabulary', () => {
    expect([roleLabel('clerk'), unitLabel('phong_y'), fieldLabel('HT'), effectLabel('archive')]).toEqual([
      'Văn thư',
      'Phòng Nghiệp vụ Y',
      'Hệ thống quản lý chất lượng',
      'lưu hồ sơ',
    ]);
    expect([dataLabel('assignee'), dataField('missing_items').kind]).toEqual(['người được giao', 'texts']);
  });

  it.each([roleLabel, unitLabel, fieldLabel, effectLabel, dataLabel])(
    'lets a name nobody knows stand for itself, also one that every object has (%p)',
    (label) =>
      expect(['new_word', 'constructor', ''].map((name) => label(name))).toEqual([
        'new_word',
        'constructor',
        '',
      ]),
  );

  it('tells a unit there is from one there is not', () => {
    expect(['mot_cua', '', 'toString'].map(knownUnitLabel)).toEqual([
      'Bộ phận Tiếp nhận và Trả kết quả',
      null,
      null,
    ]);
  });

  it('takes a word of nobody for plain text', () => {
    expect(dataField('new_word')).toEqual({ label: 'new_word', kind: 'text' });
  });

  it('names steps and ends by their titles', () => {
    const { definition } = parseSmall();
    if (definition === undefined) throw new Error('the small procedure does not parse');
    const states = [...Object.entries(definition.steps), ...Object.entries(definition.ends)];
    expect(states.map(([name]) => stateTitle(definition, name))).toEqual(
      states.map(([, { title }]) => title),
    );
    expect(stateTitle(definition, 'gone')).toBe('gone');
  });

  it('says who acts at a step, with the unit where there is one', () => {
    expect([
      whoActsAt({ by: 'specialist', unit: 'phong_duoc' }),
      whoActsAt({ by: 'applicant' }),
      whoActsAt(undefined),
    ]).toEqual(['Chuyên viên (Phòng Nghiệp vụ Dược)', 'Người nộp hồ sơ', '']);
  });
});
