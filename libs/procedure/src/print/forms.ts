import type { ProcedureDefinition, StepDefinition } from '../definition/definition.js';
import type { Regime } from '../definition/regime.js';
import type { Effect } from '../definition/vocabulary.js';
import type { PrintedForm } from './printed.js';
import { oneSpan, spansOf } from './spans.js';

interface FormName {
  readonly name: string;
  /** Key of `regime.forms`; absent: no regime numbers it. */
  readonly key?: string;
}

const FORMS: Readonly<Partial<Record<Effect, FormName>>> = {
  issue_receipt: { name: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', key: 'receipt' },
  letter_supplement: { name: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', key: 'supplement' },
  letter_refusal: { name: 'Phiếu từ chối giải quyết hồ sơ', key: 'refusal' },
  letter_closure: { name: 'Thông báo dừng giải quyết hồ sơ', key: 'closure' },
  letter_apology: { name: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', key: 'apology' },
  letter_remedy: { name: 'Văn bản yêu cầu khắc phục' },
  letter_consult: { name: 'Văn bản lấy ý kiến' },
  letter_forward: { name: 'Văn bản chuyển cơ quan có thẩm quyền' },
  invite_council: { name: 'Giấy mời họp hội đồng' },
  draft_result: { name: 'Dự thảo kết quả' },
};

/** Forms that no action names: they go with every dossier the public hands in. */
const EVERYWHERE: readonly FormName[] = [
  { name: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', key: 'apology' },
  { name: 'Phiếu kiểm soát quá trình giải quyết hồ sơ', key: 'control' },
  { name: 'Sổ theo dõi hồ sơ', key: 'book' },
];

/** Every effect a step may have, by people or by the clock, each once in the order of writing. */
export function effectsOf({ actions, onOverdue }: StepDefinition): readonly Effect[] {
  const byPeople = Object.values(actions).flatMap(({ then }) => then);
  return [...new Set([...byPeople, ...(onOverdue?.then ?? [])])];
}

/** Forms of the whole issue by the order of the steps; then those that go with every dossier. */
export function formsOf(
  definition: ProcedureDefinition,
  order: readonly string[],
  regimes: readonly Regime[],
): readonly PrintedForm[] {
  const found = new Map<string, { form: FormName; steps: number[] }>();
  order.forEach((name, i) => {
    const step = definition.steps[name];
    for (const effect of step ? effectsOf(step) : []) {
      const form = FORMS[effect];
      if (form === undefined) continue;
      const known = found.get(form.name) ?? { form, steps: [] };
      known.steps.push(i + 1);
      found.set(form.name, known);
    }
  });
  const everywhere = definition.kind === 'internal' ? [] : EVERYWHERE;
  for (const form of everywhere) if (!found.has(form.name)) found.set(form.name, { form, steps: [] });
  return [...found.values()].map(({ form, steps }) => numbered(form, steps, definition, regimes));
}

function numbered(
  { name, key }: FormName,
  steps: readonly number[],
  definition: ProcedureDefinition,
  regimes: readonly Regime[],
): PrintedForm {
  if (key === undefined) return { name, steps, numbers: oneSpan(null, null) };
  const numbers = spansOf(definition, regimes, ({ forms }) => ({ text: forms[key] ?? null, basis: null }));
  return { name, steps, numbers: numbers.length > 0 ? numbers : oneSpan(null, null) };
}
