import { formatLimit, type Limit } from '#calendar';
import type { PhaseDefinition } from '../definition.js';
import type { Finding } from '../finding.js';
import { exitsOf, fault, type Check, type Checked } from './checked.js';
import { fit, NOTHING_SPENT, plus, workingDaysAtMost, type Spent } from './conversion.js';

/** A forward path inside one phase and what its budgets take. */
interface Route {
  readonly steps: readonly string[];
  readonly spent: Spent;
}

/**
 * On every forward path (no step twice) of a phase the step budgets together fit its limit. Steps in which the
 * promise stands still take nothing; after a restart the count begins anew.
 * @returns `procedure.budget_over_limit` with the worst path, `procedure.no_budget` for steps that count but have none
 */
export const budgets: Check = (checked) =>
  checked.definition.promise.phases.flatMap((phase, i) => {
    if (phase.limit === undefined) return [];
    const later = checked.definition.promise.phases.slice(i + 1).find(({ alone }) => !alone);
    const walker = new BudgetWalker(checked, phase.limit, phase.alone ? undefined : later);
    return walker.findings(phase);
  });

class BudgetWalker {
  private worst: { readonly route: Route; readonly over: number } | null = null;
  private readonly unbudgeted = new Set<string>();
  private left = 200_000;

  constructor(
    private readonly checked: Checked,
    private readonly limit: Limit,
    private readonly next: PhaseDefinition | undefined,
  ) {}

  findings(phase: PhaseDefinition): readonly Finding[] {
    const [step = '', action = ''] = phase.from.split('.');
    const first = this.checked.definition.steps[step]?.actions[action];
    if (first === undefined) return [];
    this.enter(first.to, { steps: [], spent: NOTHING_SPENT });
    return [...this.overLimit(), ...this.withoutBudget()];
  }

  private enter(name: string, route: Route): void {
    const { definition } = this.checked;
    const step = definition.steps[name];
    if (step === undefined || name === definition.promise.until) return;
    if (route.steps.includes(name) || this.left-- <= 0) return;
    const here = this.after(name, route);
    for (const exit of exitsOf(name, step)) {
      if (`${name}.${exit.name}` !== this.next?.from) this.enter(exit.to, here);
    }
  }

  private after(name: string, route: Route): Route {
    const { steps, stops } = this.checked.definition;
    const clock = stops[name]?.clock ?? 'continue';
    const within = steps[name]?.within;
    if (clock === 'restart') return { steps: [name], spent: NOTHING_SPENT };
    const path = [...route.steps, name];
    if (clock === 'pause') return { steps: path, spent: route.spent };
    if (within === undefined) {
      this.unbudgeted.add(name);
      return { steps: path, spent: route.spent };
    }
    const here = { steps: path, spent: plus(route.spent, within) };
    const { needed, holds } = fit(this.limit, here.spent);
    if (needed > holds && needed - holds > (this.worst?.over ?? 0))
      this.worst = { route: here, over: needed - holds };
    return here;
  }

  private overLimit(): readonly Finding[] {
    if (this.worst === null) return [];
    const { steps, spent } = this.worst.route;
    const { needed, holds, unit } = fit(this.limit, spent);
    const message =
      `Các bước ${steps.join(' → ')} cộng lại ${rounded(needed)} ${unit}, ` +
      `trong khi thời hạn ${formatLimit(this.limit)} chỉ chứa ${rounded(holds)} ${unit}.`;
    const path = ['steps', this.longestOf(steps), 'within'];
    return [
      fault(
        this.checked,
        path,
        'procedure.budget_over_limit',
        message,
        'Rút ngắn bước này hoặc một bước khác trên đường đi.',
      ),
    ];
  }

  /** The finding points at the step most worth shortening. */
  private longestOf(steps: readonly string[]): string {
    const { definition } = this.checked;
    const length = (name: string): number => {
      const within = definition.steps[name]?.within;
      const clock = definition.stops[name]?.clock ?? 'continue';
      return within === undefined || clock !== 'continue' ? 0 : workingDaysAtMost(within);
    };
    return steps.reduce((longest, name) => (length(name) > length(longest) ? name : longest));
  }

  private withoutBudget(): readonly Finding[] {
    return [...this.unbudgeted].map((name) =>
      fault(
        this.checked,
        ['steps', name],
        'procedure.no_budget',
        `Bước “${name}” tính vào thời hạn giải quyết nhưng không có thời gian của bước.`,
        'Thêm “within: …”.',
      ),
    );
  }
}

function rounded(amount: number): string {
  return String(Math.round(amount * 100) / 100).replace('.', ',');
}
