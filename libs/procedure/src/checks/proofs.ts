import { compileProcedure } from '../machine/compile.js';
import type { CompiledProcedure } from '../compiled/compiled.js';
import { decide } from '../deciding/decide.js';
import type { Finding, Path } from '../definition/finding.js';
import type { Regime } from '../definition/regime.js';
import { MOST_PATHS, walkAllPaths, type PathReport } from '../walking/all-paths.js';
import { exampleFault } from '../walking/examples.js';
import { walkAtRandom } from '../walking/random-walks.js';
import { STEP_OVERDUE, type Decide } from '../walking/walk.js';
import { fault, type Checked } from './checked.js';

/** What was executed, for the report of `dunghen procedures check`. */
export interface ProofReport {
  readonly findings: readonly Finding[];
  readonly paths: number;
  readonly latePaths: number;
  /** Random walks that ended. */
  readonly walks: number;
  readonly examples: number;
  readonly examplesPassed: number;
}

/** A definition with the regime it is proved under. */
export interface Proved extends Checked {
  /** null or absent: none, for definitions that name none. */
  readonly regime?: Regime | null;
}

/**
 * Proofs by execution: the examples, every simple path and random walks run through `decide()` itself.
 * @param decideIt another decision, for tests of the proofs
 * @returns findings of `proveFlow`, and `procedure.example_failed`
 */
export function prove(proved: Proved, decideIt: Decide = decide): ProofReport {
  const procedure = compileProcedure(proved.definition, proved.regime);
  const { examples } = proved.definition;
  const failed = examples.flatMap((example, i) => {
    const why = exampleFault(procedure, example, decideIt);
    if (why === null) return [];
    const message = `Ví dụ “${example.name}” không đúng: ${why}.`;
    const remedy = 'Sửa ví dụ, hoặc sửa quy trình nếu ví dụ mới là điều mong muốn.';
    return [fault(proved, ['examples', i], 'procedure.example_failed', message, remedy)];
  });
  const report = walkAllPaths(procedure, decideIt);
  const wandering = walkAtRandom(procedure, decideIt);
  return {
    findings: [...failed, ...pathFindings(proved, report), ...stuckFindings(proved, wandering.stuck)],
    paths: report.paths,
    latePaths: report.latePaths,
    walks: wandering.ended,
    examples: examples.length,
    examplesPassed: examples.length - failed.length,
  };
}

/**
 * Every simple path under one more regime; what it finds names the regime.
 * @returns `procedure.late_without_apology`, `procedure.path_refused`, `procedure.too_many_paths`
 */
export function proveFlow(proved: Proved, decideIt: Decide = decide): readonly Finding[] {
  const procedure: CompiledProcedure = compileProcedure(proved.definition, proved.regime);
  return pathFindings(proved, walkAllPaths(procedure, decideIt)).map((finding) => ({
    ...finding,
    message: `${finding.message} (hồ sơ nhận theo ${proved.regime?.title ?? ''})`,
  }));
}

function pathFindings(proved: Proved, report: PathReport): readonly Finding[] {
  const silent = report.withoutApology.map(({ state, action }) =>
    fault(
      proved,
      placeOf(state, action),
      'procedure.late_without_apology',
      `“${action}” kết thúc hồ sơ quá hạn mà không nợ và không có văn bản xin lỗi (NĐ 118/2025 Điều 19(6)).`,
      'Không để hồ sơ quá hạn ra khỏi quy trình mà thiếu nghĩa vụ xin lỗi.',
    ),
  );
  const refused = report.refused.map(({ state, action, refusal }) =>
    fault(
      proved,
      placeOf(state, action),
      'procedure.path_refused',
      `Không ai làm được “${action}” dù đủ người, đủ giấy tờ: ${refusal.message}`,
      'Xem lại điều kiện và “notBySameAs” của việc này.',
    ),
  );
  return [...silent, ...refused, ...(report.tooMany ? [tangled(proved)] : [])];
}

function tangled(proved: Proved): Finding {
  const message = `Quy trình có quá nhiều đường đi (hơn ${MOST_PATHS}, kể cả đường cụt), không kiểm hết được.`;
  const remedy = 'Bớt nhánh song song hoặc tách quy trình.';
  return fault(proved, ['steps'], 'procedure.too_many_paths', message, remedy);
}

/** @returns `procedure.stuck` for states a random walk could not leave */
function stuckFindings(proved: Proved, stuck: readonly string[]): readonly Finding[] {
  return stuck.map((state) =>
    fault(
      proved,
      ['steps', state],
      'procedure.stuck',
      `Hồ sơ đi tới “${state}” theo một đường rồi không ai làm gì được nữa.`,
      'Thêm một việc luôn làm được, hoặc “onOverdue: { to: … }”.',
    ),
  );
}

function placeOf(state: string, action: string): Path {
  return action === STEP_OVERDUE ? ['steps', state, 'onOverdue'] : ['steps', state, 'actions', action];
}
