import { describe, expect, it } from '@jest/globals';
import { knownValues, missingNeeds, sentData } from './action-values.js';

const need = (field: string, kind: string, required = true) =>
  ({ field, label: field, kind, required, choices: null, hint: null }) as Parameters<
    typeof sentData
  >[0][number];

const NEEDS = [
  need('reason', 'text'),
  need('faults', 'texts'),
  need('missing_items', 'items'),
  need('score', 'count'),
  need('injury_rate', 'number'),
  need('visit_date', 'date'),
  need('assignee', 'person'),
  need('papers', 'papers', false),
];

describe('what a form of an action sends', () => {
  it('is of the kinds the server takes', () => {
    const values = {
      reason: '  thiếu giấy tờ ',
      faults: 'kho ẩm\n\n không có nhiệt kế ',
      missing_items: { ticked: ['Đơn đề nghị'], written: 'Sơ đồ\n' },
      score: 0,
      injury_rate: 12.5,
      visit_date: '2026-08-13',
      assignee: 'chi',
      papers: ['application'],
    };
    expect(sentData(NEEDS, values)).toEqual({
      ...values,
      reason: 'thiếu giấy tờ',
      faults: ['kho ẩm', 'không có nhiệt kế'],
      missing_items: ['Đơn đề nghị', 'Sơ đồ'],
    });
    expect(missingNeeds(NEEDS, values)).toEqual([]);
  });

  it('leaves out what was not given, and says which of it is needed', () => {
    const values = {
      reason: '  ',
      faults: '\n',
      missing_items: { ticked: [], written: ' ' },
      score: null,
      papers: [],
    };
    expect(sentData(NEEDS, values)).toEqual({});
    expect(missingNeeds(NEEDS, values).map(({ field }) => field)).toEqual(
      NEEDS.map(({ field }) => field).filter((field) => field !== 'papers'),
    );
  });
});

describe('what a form knows beforehand', () => {
  const receiver = need('receiver', 'text');

  it('a citizen receives their own result; for an organisation somebody comes', () => {
    expect(knownValues([receiver], { name: 'Nguyễn Thị Lan', kind: 'citizen' })).toEqual({
      receiver: 'Nguyễn Thị Lan',
    });
    expect(knownValues([receiver], { name: 'Nhà thuốc Minh Châu', kind: 'organisation' })).toEqual({});
    expect(knownValues([need('reason', 'text')], { name: 'Nguyễn Thị Lan', kind: 'citizen' })).toEqual({});
  });
});
