import { refuse, type Refusal } from '#kernel';
import type { ProcedureDefinition } from '#procedure';

/**
 * Where the open dossiers of one issue go in another: old step → new step. Explicit: a step with open dossiers that
 * is not named stops the whole migration before anything moves.
 */
export interface MigrationMap {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly states: Readonly<Record<string, string>>;
}

/** The map that keeps every step under its own name, for issues that share their steps. */
export function sameSteps(
  from: ProcedureDefinition,
  to: ProcedureDefinition,
): Readonly<Record<string, string>> {
  const shared = Object.keys(from.steps).filter((step) => Object.hasOwn(to.steps, step));
  return Object.fromEntries(shared.map((step) => [step, step]));
}

/** The way back. @returns `migration.not_reversible` when two steps went into one. */
export function inverse(map: MigrationMap): MigrationMap | Refusal {
  const back = new Map<string, string>();
  for (const [old, next] of Object.entries(map.states)) {
    const other = back.get(next);
    if (other !== undefined) {
      return refuse(
        'conflict',
        'migration.not_reversible',
        `Không đảo được: bước “${other}” và “${old}” cùng chuyển vào “${next}”.`,
        { into: next, steps: [other, old] },
      );
    }
    back.set(next, old);
  }
  return { code: map.code, from: map.to, to: map.from, states: Object.fromEntries(back) };
}

/**
 * Faults of a map that do not depend on the dossiers.
 * @returns `migration.unknown_step`, or `migration.stop_mismatch`: a promise that stands still in one step and runs
 *   in the other would lose or gain the time spent there.
 */
export function mapFault(
  map: MigrationMap,
  from: ProcedureDefinition,
  to: ProcedureDefinition,
): Refusal | null {
  for (const [old, next] of Object.entries(map.states)) {
    const missing = !Object.hasOwn(from.steps, old)
      ? [old, map.from]
      : !Object.hasOwn(to.steps, next)
        ? [next, map.to]
        : null;
    if (missing !== null) {
      const [step, issue] = missing;
      return refuse(
        'invalid',
        'migration.unknown_step',
        `Bản đồ chuyển ghi “${old}: ${next}”, nhưng ${map.code} lần ban hành ${String(issue)} không có bước “${String(step)}”.`,
        { old, next, step },
      );
    }
    const [before, after] = [from.stops[old]?.clock ?? 'continue', to.stops[next]?.clock ?? 'continue'];
    if (before !== after) {
      return refuse(
        'invalid',
        'migration.stop_mismatch',
        `Bước “${old}” tính thời hạn kiểu ${before}, còn “${next}” kiểu ${after}; hãy chọn bước cùng cách tính, hoặc để hồ sơ ở bước ấy lại.`,
        { old, next, before, after },
      );
    }
  }
  return null;
}
