import { UNITS } from '../definition/vocabulary.js';
import type { PaperDefinition, ProcedureDefinition } from '../definition/definition.js';
import { promiseChanges, stopChanges } from './diff-promise.js';
import { stepChanges, type Issues } from './diff-steps.js';
import { added, byName, changed, referred, removed, type FlowChange, type Place } from './flow-change.js';
import {
  applicantWords,
  feeWords,
  patternWords,
  resultWords,
  retirementWords,
  stateOf,
} from './words-of-the-diff.js';

/**
 * What differs between two issues for those who work by them and those who apply: the promise, who does what, where
 * it goes. Sources, notes, examples and the order of writing are no part of the flow; the text diff shows them.
 * A promise's phase, a step, an action, a paper and an end are the same when their name is.
 */
export function flowDiff(was: ProcedureDefinition, is: ProcedureDefinition): readonly FlowChange[] {
  const issues: Issues = { was, is };
  return [
    ...headChanges(issues),
    ...promiseChanges(issues),
    ...stopChanges(issues),
    ...paperChanges(issues),
    ...stepChanges(issues),
    ...endChanges(issues),
  ];
}

const KINDS = { public_service: 'thủ tục hành chính', internal: 'việc nội bộ' } as const;

function headChanges({ was, is }: Issues): readonly FlowChange[] {
  const at = (path: string): Place => ({ path: [path], subject: '' });
  return [
    ...changed('title.changed', at('title'), 'tên thủ tục', `“${was.title}”`, `“${is.title}”`),
    ...changed('kind.changed', at('kind'), 'loại', KINDS[was.kind], KINDS[is.kind]),
    ...changed('owner.changed', at('owner'), 'đơn vị chủ trì', UNITS[was.owner], UNITS[is.owner]),
    ...changed(
      'applicants.changed',
      at('applicants'),
      'người được nộp',
      applicantWords(was),
      applicantWords(is),
    ),
    ...changed('pattern.changed', at('pattern'), 'mẫu quy trình', patternWords(was), patternWords(is)),
    ...changed('calendar.changed', at('calendar'), 'lịch làm việc', was.calendar, is.calendar),
    ...changed('fee.changed', at('fee'), 'phí, lệ phí', feeWords(was), feeWords(is)),
    ...changed('result.changed', at('result'), 'kết quả', resultWords(was), resultWords(is)),
    ...changed('retirement.changed', at('retired'), 'chấm dứt', retirementWords(was), retirementWords(is)),
    ...referred('start.changed', at('start'), 'bước đầu', stateOf(was, was.start), stateOf(is, is.start)),
  ];
}

function paperChanges({ was, is }: Issues): readonly FlowChange[] {
  const duty = ({ required }: PaperDefinition): string => (required ? 'bắt buộc' : 'không bắt buộc');
  const words = (paper: PaperDefinition): string => `thành phần hồ sơ “${paper.title}” (${duty(paper)})`;
  const byId = (papers: readonly PaperDefinition[]): Readonly<Record<string, PaperDefinition>> =>
    Object.fromEntries(papers.map((paper) => [paper.id, paper]));
  return byName(byId(was.documents), byId(is.documents), {
    added: (id, paper) => [added('paper.added', ['documents', id], words(paper))],
    removed: (id, paper) => [removed('paper.removed', ['documents', id], words(paper))],
    kept: (id, before, after) => {
      const path = ['documents', id];
      return [
        ...changed(
          'paper.retitled',
          { path, subject: '' },
          'tên thành phần hồ sơ',
          `“${before.title}”`,
          `“${after.title}”`,
        ),
        ...changed(
          'paper.duty_changed',
          { path, subject: `Thành phần hồ sơ “${after.title}”` },
          'nghĩa vụ nộp',
          duty(before),
          duty(after),
        ),
      ];
    },
  });
}

function endChanges({ was, is }: Issues): readonly FlowChange[] {
  return byName(was.ends, is.ends, {
    added: (name, { title }) => [added('end.added', ['ends', name], `kết thúc “${title}”`)],
    removed: (name, { title }) => [removed('end.removed', ['ends', name], `kết thúc “${title}”`)],
    kept: (name, before, after) =>
      changed(
        'end.retitled',
        { path: ['ends', name], subject: '' },
        'tên kết thúc',
        `“${before.title}”`,
        `“${after.title}”`,
      ),
  });
}
