import { compileProcedure } from '../compile.js';
import { decide } from '../decide.js';
import type { Finding, Path } from '../finding.js';
import { MOST_PATHS, walkAllPaths } from '../walking/all-paths.js';
import { exampleFault } from '../walking/examples.js';
import { STEP_OVERDUE, type Decide } from '../walking/walk.js';
import { fault, type Checked } from './checked.js';

/** What was executed, for the report of `dunghen procedures check`. */
export interface ProofReport {
  readonly findings: readonly Finding[];
  readonly paths: number;
  readonly latePaths: number;
  readonly examples: number;
  readonly examplesPassed: number;
}

/**
 * Proofs by execution: the examples and every simple path run through `decide()` itself.
 * @param decideIt another decision, for tests of the proofs
 * @returns `procedure.example_failed`, `procedure.late_without_apology`, `procedure.path_refused`,
 *   `procedure.too_many_paths`
 */
export function prove(checked: Checked, decideIt: Decide = decide): ProofReport {
  const procedure = compileProcedure(checked.definition);
  const { examples } = checked.definition;
  const failed = examples.flatMap((example, i) => {
    const why = exampleFault(procedure, example, decideIt);
    if (why === null) return [];
    const message = `Ví dụ “${example.name}” không đúng: ${why}.`;
    const remedy = 'Sửa ví dụ, hoặc sửa quy trình nếu ví dụ mới là điều mong muốn.';
    return [fault(checked, ['examples', i], 'procedure.example_failed', message, remedy)];
  });
  const report = walkAllPaths(procedure, decideIt);
  const place = (state: string, action: string): Path =>
    action === STEP_OVERDUE ? ['steps', state, 'onOverdue'] : ['steps', state, 'actions', action];
  const silent = report.withoutApology.map(({ state, action }) =>
    fault(
      checked,
      place(state, action),
      'procedure.late_without_apology',
      `“${action}” kết thúc hồ sơ quá hạn mà không nợ và không có văn bản xin lỗi (NĐ 118/2025 Điều 19(6)).`,
      'Không để hồ sơ quá hạn ra khỏi quy trình mà thiếu nghĩa vụ xin lỗi.',
    ),
  );
  const refused = report.refused.map(({ state, action, refusal }) =>
    fault(
      checked,
      place(state, action),
      'procedure.path_refused',
      `Không ai làm được “${action}” dù đủ người, đủ giấy tờ: ${refusal.message}`,
      'Xem lại điều kiện và “notBySameAs” của việc này.',
    ),
  );
  const message = `Quy trình có quá nhiều đường đi (hơn ${MOST_PATHS}, kể cả đường cụt), không kiểm hết được.`;
  const tangled = report.tooMany
    ? [
        fault(
          checked,
          ['steps'],
          'procedure.too_many_paths',
          message,
          'Bớt nhánh song song hoặc tách quy trình.',
        ),
      ]
    : [];
  return {
    findings: [...failed, ...silent, ...refused, ...tangled],
    paths: report.paths,
    latePaths: report.latePaths,
    examples: examples.length,
    examplesPassed: examples.length - failed.length,
  };
}
