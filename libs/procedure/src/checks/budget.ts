import { formatLimit, type Limit } from '#calendar';
import type { PhaseDefinition } from '../definition/definition.js';
import type { Finding } from '../definition/finding.js';
import { exitsOf, fault, type Check, type Checked } from './checked.js';
import { fit, NOTHING_SPENT, plus, workingDaysAtMost, type Spent } from './conversion.js';

/** A forward path inside one phase and what its budgets take. */
interface Route {
  readonly steps: readonly string[];
  readonly spent: Spent;
  /** Stops passed, with how often: after one the work before it may have to be done again. */
  readonly stops: Readonly<Record<string, number>>;
}

/**
 * On every forward path of a phase the step budgets together fit its limit. No step is entered twice, except that
 * after a pause the work before it may come again (a visit after a remedy), as often as the pause is permitted.
 * Steps in which the promise stands still take nothing; after a restart the count begins anew.
 * @returns `procedure.budget_over_limit` with the worst path, `procedure.no_budget` for steps that count but have none,
 *   `procedure.too_many_paths`
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
  private gaveUp = false;

  constructor(
    private readonly checked: Checked,
    private readonly limit: Limit,
    private readonly next: PhaseDefinition | undefined,
  ) {}

  findings(phase: PhaseDefinition): readonly Finding[] {
    const [step = '', action = ''] = phase.from.split('.');
    const first = this.checked.definition.steps[step]?.actions[action];
    if (first === undefined) return [];
    this.enter(first.to, { steps: [], spent: NOTHING_SPENT, stops: {} });
    return [...this.overLimit(), ...this.withoutBudget(), ...this.tooTangled()];
  }

  private enter(name: string, route: Route): void {
    const { definition } = this.checked;
    const step = definition.steps[name];
    if (step === undefined || name === definition.promise.until) return;
    if (route.steps.includes(name) || this.usedUp(name, route)) return;
    if (this.left-- <= 0) {
      this.gaveUp = true;
      return;
    }
    const here = this.after(name, route);
    for (const exit of exitsOf(name, step)) {
      if (`${name}.${exit.name}` !== this.next?.from) this.enter(exit.to, here);
    }
  }

  private stoppedBefore(): boolean {
    const { stops } = this.checked.definition;
    return Object.keys(this.worst?.route.stops ?? {}).some((name) => stops[name]?.clock === 'pause');
  }

  private usedUp(name: string, { stops }: Route): boolean {
    return (stops[name] ?? 0) >= (this.checked.definition.stops[name]?.atMost ?? 1);
  }

  private tooTangled(): readonly Finding[] {
    if (!this.gaveUp) return [];
    const message = 'Quy trình có quá nhiều đường đi, không cộng hết được thời gian các bước.';
    const remedy = 'Bớt nhánh song song hoặc tách quy trình.';
    return [fault(this.checked, ['steps'], 'procedure.too_many_paths', message, remedy)];
  }

  private after(name: string, route: Route): Route {
    const { steps, stops } = this.checked.definition;
    const clock = stops[name]?.clock ?? 'continue';
    const within = steps[name]?.within;
    if (clock !== 'continue') {
      const stops = { ...route.stops, [name]: (route.stops[name] ?? 0) + 1 };
      return { steps: [name], spent: clock === 'restart' ? NOTHING_SPENT : route.spent, stops };
    }
    const path = [...route.steps, name];
    if (within === undefined) {
      this.unbudgeted.add(name);
      return { ...route, steps: path };
    }
    const here = { ...route, steps: path, spent: plus(route.spent, within) };
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
      `Các bước ${steps.join(' → ')}${this.stoppedBefore() ? ' (và các bước trước khi tạm ngừng)' : ''} ` +
      `cộng lại ${rounded(needed)} ${unit}, trong khi thời hạn ${formatLimit(this.limit)} chỉ chắc chắn có ${rounded(holds)} ${unit}.`;
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
