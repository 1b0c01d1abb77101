import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcedureDefinition } from '../definition/definition.js';
import { parseProcedure } from '../text/parse.js';
import { SMALL } from '../testing/small-procedure.js';
import { flowDiff } from './flow-diff.js';

const read = (source: string): ProcedureDefinition => {
  const { definition, findings } = parseProcedure(source, 'x.yaml');
  if (!definition) throw new Error(findings[0]?.message);
  return definition;
};
const small = read(SMALL);

describe('flow diff', () => {
  it('of an issue with itself is empty, and so is one of sources, notes and the order of writing', () => {
    expect(flowDiff(small, small)).toEqual([]);
    const reordered = SMALL.replace('needs: [minutes, score]', 'needs: [score, minutes]')
      .replace(
        'source: thử, confidence: assumption }\n  until',
        'source: TT 1, confidence: assumption }\n  until',
      )
      .replace('issue: 1', 'issue: 2');
    expect(reordered).not.toBe(SMALL);
    expect(flowDiff(small, read(reordered))).toEqual([]);
  });

  it.each([
    ['title.changed', 'title: Thủ tục thử', 'title: Thủ tục khác', /^Tên thủ tục từ “Thủ tục thử” thành/],
    ['kind.changed', 'field: DMP', 'field: DMP\nkind: internal', /thủ tục hành chính thành việc nội bộ/],
    ['owner.changed', 'owner: phong_duoc', 'owner: phong_y', /Phòng Nghiệp vụ Dược thành Phòng Nghiệp vụ Y/],
    [
      'applicants.changed',
      'owner: phong_duoc',
      'owner: phong_duoc\napplicants: [citizen]',
      /bất kỳ ai thành cá nhân/,
    ],
    ['pattern.changed', 'pattern: site_inspection', 'pattern: committee', /thành Hội đồng/],
    ['calendar.changed', 'calendar: vn-state', 'calendar: vn-gate', /vn-state thành vn-gate/],
    [
      'fee.changed',
      'start: receiving',
      'fee: { amount: 1500000, source: TT, confidence: verified }\nstart: receiving',
      /nay là 1.500.000 đồng/,
    ],
    [
      'result.changed',
      'start: receiving',
      'result: { title: Giấy, validity: 3 năm, source: TT, confidence: verified }\nstart: receiving',
      /“Giấy”, có giá trị 3 năm/,
    ],
    ['start.changed', 'start: receiving', 'start: visiting', /“Tiếp nhận” thành “Thẩm định”/],
    [
      'phase.limit_changed',
      'limit: 10 working_days',
      'limit: 7 working_days',
      /10 ngày làm việc \[giả định\] thành 7 ngày/,
    ],
    [
      'phase.start_changed',
      'from: receiving.accept',
      'from: visiting.pass',
      /thành “Đạt” ở bước “Thẩm định”/,
    ],
    ['promise.until_changed', 'until: returning', 'until: approving', /“Trả kết quả” thành “Ký”/],
    [
      'promise.silence_changed',
      '  until: returning\n',
      '  until: returning\n  silence: { to: handed_over, source: TT, confidence: verified }\n',
      /im lặng đến hết hạn nay là “Đã trả”/,
    ],
    ['stop.policy_changed', 'clock: restart', 'clock: pause', /tính lại từ đầu thành tạm ngừng/],
    ['stop.at_most_changed', 'atMost: 1', 'atMost: 2', /nhiều nhất 1 lần thành nhiều nhất 2/],
    [
      'paper.added',
      'start: receiving',
      '  - { id: map, title: Bản vẽ, required: true }\nstart: receiving',
      /“Bản vẽ”/,
    ],
    ['paper.removed', '  - { id: photo, title: Ảnh, required: false }\n', '', /^Bỏ thành phần hồ sơ “Ảnh”/],
    ['paper.retitled', 'title: Ảnh', 'title: Hai ảnh', /“Ảnh” thành “Hai ảnh”/],
    ['paper.duty_changed', 'required: false', 'required: true', /không bắt buộc thành bắt buộc/],
    ['step.retitled', 'title: Thẩm định\n', 'title: Thẩm tra\n', /“Thẩm định” thành “Thẩm tra”/],
    ['step.role_changed', 'by: specialist', 'by: expert', /Chuyên viên thành Chuyên gia thẩm định/],
    ['step.unit_changed', 'unit: lanh_dao', 'unit: phong_y', /Lãnh đạo Sở thành Phòng Nghiệp vụ Y/],
    [
      'step.budget_changed',
      'within: 5 working_days',
      'within: 3 working_days',
      /5 ngày làm việc thành 3 ngày/,
    ],
    ['step.budget_changed', 'within: 4 working_hours', 'within: regime.reception', /theo thời kỳ pháp luật/],
    ['step.service_days_changed', 'serviceDays: [2, 4]', 'serviceDays: [3]', /thứ Ba, thứ Năm thành thứ Tư/],
    [
      'step.overdue_changed',
      'onOverdue: { to: closed, then',
      'onOverdue: { to: withdrawn, then',
      /“Dừng”.*“Rút”/,
    ],
    ['action.retitled', 'label: Đạt', 'label: Đạt yêu cầu', /“Đạt” thành “Đạt yêu cầu”/],
    ['action.target_changed', 'to: returning', 'to: handed_over', /đi tới từ “Trả kết quả” thành “Đã trả”/],
    ['action.guards_changed', 'if: [apology_settled], ', '', /không còn \(trước là không còn nợ/],
    ['action.needs_changed', 'needs: [findings]', 'needs: [findings, cause]', /kết quả khám.*nguyên nhân/],
    [
      'action.effects_changed',
      'then: [number_and_seal]',
      'then: [archive]',
      /lấy số, đóng dấu thành lưu hồ sơ/,
    ],
    [
      'action.separation_changed',
      'notBySameAs: [visiting]',
      'notBySameAs: [receiving]',
      /“Thẩm định” thành “Tiếp/,
    ],
    [
      'action.added',
      '    actions:\n      pass',
      '    actions:\n      fail: { label: Hỏng, to: closed }\n      pass',
      /^Thêm/,
    ],
    [
      'action.removed',
      '      note: { label: Ghi chú, to: visiting, needs: [findings] }\n',
      '',
      /^Bỏ việc “Ghi chú”/,
    ],
    [
      'end.added',
      '  closed: { title: Dừng }',
      '  closed: { title: Dừng }\n  lost: { title: Mất }',
      /kết thúc “Mất”/,
    ],
    ['end.retitled', 'title: Dừng', 'title: Dừng hẳn', /“Dừng” thành “Dừng hẳn”/],
  ])('%s: %s', (what, right, wrong, words) => {
    expect(SMALL).toContain(right);
    const changes = flowDiff(small, read(SMALL.replace(right, wrong)));
    expect(changes.map((change) => change.what)).toEqual([what]);
    expect(changes[0]?.sentence).toMatch(words);
    const back = flowDiff(read(SMALL.replace(right, wrong)), small);
    expect(back).toHaveLength(1);
    expect([back[0]?.before, back[0]?.after]).toEqual([changes[0]?.after, changes[0]?.before]);
  });

  it('a step that is new, with the way that now leads through it', () => {
    const source = SMALL.replace('to: approving, if', 'to: reviewing, if').replace(
      '  approving:\n',
      '  reviewing:\n    title: Xem xét\n    by: head_of_department\n    unit: phong_duoc\n    within: 1 working_days\n    actions: { submit: { label: Trình, to: approving } }\n  approving:\n',
    );
    expect(flowDiff(small, read(source)).map(({ sentence }) => sentence)).toEqual([
      'Bước “Thẩm định”, việc “Đạt”: đi tới từ “Ký” thành “Xem xét”.',
      'Thêm bước “Xem xét” (Trưởng phòng, Phòng Nghiệp vụ Dược, 1 ngày làm việc).',
    ]);
  });

  it('two steps of one title are told apart by name', () => {
    const twin = SMALL.replace(
      '  returning:\n    title',
      '  again:\n    title: Ký\n    by: leader\n    unit: lanh_dao\n    actions: { go: { label: Đi, to: returning } }\n  returning:\n    title',
    );
    const [change] = flowDiff(read(twin), read(twin.replace('to: approving, if', 'to: again, if')));
    expect(change).toMatchObject({
      what: 'action.target_changed',
      before: '“Ký” [approving]',
      after: '“Ký” [again]',
    });
  });

  it('between the two issues of QT-08/DMP names the promise first', () => {
    const issue = (number: number) =>
      read(
        readFileSync(
          join(import.meta.dirname, `../../../../workflows/dmp/QT-08.issue-${number}.yaml`),
          'utf8',
        ),
      );
    const changes = flowDiff(issue(1), issue(2));
    expect(changes.find(({ what }) => what === 'phase.limit_changed')?.sentence).toBe(
      'Giai đoạn “certificate”: thời hạn từ 20 ngày làm việc [theo trí nhớ] thành 30 ngày.',
    );
  });
});
