import type { StepDefinition } from '../definition/definition.js';
import type { Effect } from '../definition/vocabulary.js';
import { dataLabel } from '../definition/labels.js';
import { effectsOf } from './forms.js';
import type { PrintedRecord, PrintedStep } from './printed.js';

/** Effects that leave something in the files; letters are forms, messages leave nothing. */
const RECORDS: Readonly<Partial<Record<Effect, string>>> = {
  number_and_seal: 'văn bản đã lấy số, đóng dấu',
  record_handover: 'sổ trả kết quả',
  archive: 'hồ sơ đưa vào lưu trữ',
  publish_result: 'kết quả đăng trên cổng thông tin',
  publish_document: 'tài liệu đã phát hành cho các đơn vị',
};

/** What a step writes down (the data its actions ask for) and files. */
export function recordsOf(step: StepDefinition): readonly string[] {
  const asked = Object.values(step.actions).flatMap(({ needs }) => needs.map(dataLabel));
  const filed = effectsOf(step).flatMap((effect) => RECORDS[effect] ?? []);
  return [...new Set([...asked, ...filed])];
}

/** Each record with the steps that make it. */
export function allRecords(steps: readonly PrintedStep[]): readonly PrintedRecord[] {
  const names = [...new Set(steps.flatMap(({ records }) => records))];
  return names.map((name) => ({
    name,
    steps: steps.filter(({ records }) => records.includes(name)).map(({ number }) => number),
  }));
}
