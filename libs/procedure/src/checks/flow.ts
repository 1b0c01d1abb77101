import { WITHDRAWN } from '../compiled/standing-actions.js';
import { exitsOf, fault, reachableFrom, stepsOf, type Check } from './checked.js';

/** Checks of the graph: every step is reached and left, and an end is always ahead. */

/** @returns `procedure.unreachable_step` for steps and ends no path leads to. */
export const unreachable: Check = (checked) => {
  const { definition } = checked;
  const bySilence = definition.promise.silence?.to;
  const reached = new Set([...reachableFrom(definition, definition.start), bySilence]);
  const lost = (kind: 'steps' | 'ends', names: readonly string[]) =>
    names
      .filter((name) => !reached.has(name) && name !== WITHDRAWN)
      .map((name) => {
        const what = kind === 'steps' ? 'bước' : 'kết thúc';
        const message = `Không đường đi nào tới ${what} “${name}”.`;
        const remedy = 'Thêm việc dẫn tới đó hoặc xóa đi.';
        return fault(checked, [kind, name], 'procedure.unreachable_step', message, remedy);
      });
  return [...lost('steps', Object.keys(definition.steps)), ...lost('ends', Object.keys(definition.ends))];
};

/** @returns `procedure.no_exit` for a step that nothing but withdrawal leaves. */
export const noExit: Check = (checked) =>
  stepsOf(checked)
    .filter(([name, step]) => exitsOf(name, step).length === 0)
    .map(([name]) =>
      fault(
        checked,
        ['steps', name],
        'procedure.no_exit',
        `Bước “${name}” không có lối ra.`,
        'Thêm việc dẫn tới bước khác hoặc tới một kết thúc.',
      ),
    );

/**
 * From every step some end must be reachable. A step without any exit has its own finding, so it counts as an end here.
 * @returns `procedure.loop_without_exit`
 */
export const loopWithoutExit: Check = (checked) => {
  const { definition } = checked;
  const halts = (state: string): boolean => {
    const step = definition.steps[state];
    return step === undefined || exitsOf(state, step).length === 0;
  };
  return stepsOf(checked)
    .filter(([name]) => ![...reachableFrom(definition, name)].some(halts))
    .map(([name]) =>
      fault(
        checked,
        ['steps', name],
        'procedure.loop_without_exit',
        `Từ bước “${name}” không đường nào tới kết thúc: hồ sơ đi vòng mãi.`,
        'Thêm một việc ra khỏi vòng, hoặc “onOverdue: { to: … }”.',
      ),
    );
};
