import type { Finding } from '../definition/finding.js';
import { ROLES, UNITS, type Role } from '../definition/vocabulary.js';
import { fault, stepsOf, type Check, type Checked } from './checked.js';

/** A living person in one of their posts; who holds two posts is named twice. */
export interface StaffMember {
  readonly id: string;
  readonly role: string;
  readonly unit: string;
}

/**
 * Whether the people an agency actually has can work the procedure: every step has somebody, and people can be
 * chosen so that no separation of duties is broken on any path (one person a step, whichever way the dossier goes).
 * @returns `procedure.nobody_holds_role`, `procedure.duties_not_separable`
 */
export function staffing(staff: readonly StaffMember[]): Check {
  return (checked) => {
    const candidates = new Map(
      stepsOf(checked)
        .filter(([, { by }]) => by !== 'applicant')
        .map(([name, { by, unit }]) => [name, holders(staff, by, unit)] as const),
    );
    const empty = [...candidates].filter(([, people]) => people.length === 0).map(([name]) => name);
    if (empty.length > 0) return empty.map((name) => nobody(checked, name));
    const rivals = rivalsOf(checked);
    return [...rivals.keys()].length === 0 || assignable([...rivals.keys()], candidates, rivals, new Map())
      ? []
      : [inseparable(checked, rivals)];
  };
}

function holders(staff: readonly StaffMember[], role: string, unit: string | undefined): readonly string[] {
  const people = staff.filter((one) => one.role === role && (unit === undefined || one.unit === unit));
  return [...new Set(people.map(({ id }) => id))];
}

type Rivals = ReadonlyMap<string, ReadonlySet<string>>;

/** Steps that must not be worked by the same person, in both directions. */
function rivalsOf(checked: Checked): Rivals {
  const rivals = new Map<string, Set<string>>();
  const put = (a: string, b: string): void => {
    rivals.set(a, (rivals.get(a) ?? new Set()).add(b));
  };
  for (const [name, step] of stepsOf(checked)) {
    for (const other of Object.values(step.actions).flatMap(({ notBySameAs }) => notBySameAs)) {
      const works = checked.definition.steps[other]?.by !== 'applicant' && step.by !== 'applicant';
      // Barred from one's own step: a second person in it, which one person a step cannot express.
      if (!works || other === name) continue;
      put(name, other);
      put(other, name);
    }
  }
  return rivals;
}

/** Backtracking over a dozen steps with a handful of people: microseconds. */
function assignable(
  steps: readonly string[],
  candidates: ReadonlyMap<string, readonly string[]>,
  rivals: Rivals,
  chosen: ReadonlyMap<string, string>,
): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return true;
  const barred = new Set([...(rivals.get(step) ?? [])].map((rival) => chosen.get(rival)));
  return (candidates.get(step) ?? [])
    .filter((person) => !barred.has(person))
    .some((person) => assignable(rest, candidates, rivals, new Map(chosen).set(step, person)));
}

function nobody(checked: Checked, name: string): Finding {
  const step = checked.definition.steps[name];
  const role = ROLES[step?.by as Role];
  const unit = step?.unit === undefined ? '' : ` ở ${UNITS[step.unit]}`;
  return fault(
    checked,
    ['steps', name, 'by'],
    'procedure.nobody_holds_role',
    `Cơ quan không có ai là ${role}${unit} để làm bước “${name}”.`,
    'Bổ nhiệm người vào chức danh ấy trước, hoặc giao bước cho vai trò, đơn vị đang có người.',
  );
}

function inseparable(checked: Checked, rivals: Rivals): Finding {
  const steps = [...rivals.keys()];
  return fault(
    checked,
    ['steps', steps[0] ?? ''],
    'procedure.duties_not_separable',
    `Với số người hiện có, không thể phân công các bước ${steps.join(', ')} mà giữ đúng “notBySameAs”.`,
    'Thêm người vào một trong các chức danh ấy, hoặc bớt ràng buộc.',
  );
}
