import {
  actionThat,
  type CompiledProcedure,
  type DossierFacts,
  type Effect,
  planOf,
  roleLabel,
  type StepDefinition,
  unitLabel,
  whoActsAt,
} from '#procedure';

/** A letter that somebody has to write or send now. */
export interface WaitingLetter {
  readonly kind: 'apology' | 'supplement' | 'remedy';
  readonly title: string;
  /** What there is to do about it. */
  readonly todo: string;
  /** Who does it. */
  readonly who: string;
  /** The action that records it as issued; null where sending it is no act on the dossier. */
  readonly action: string | null;
}

/** Letters of the dossier that wait to be drafted or issued, by the facts alone. */
export function lettersWaiting(procedure: CompiledProcedure, facts: DossierFacts): readonly WaitingLetter[] {
  return [...apologyOwed(procedure, facts), ...lettersOfTheWait(procedure, facts)];
}

const APOLOGISE = actionThat('apologises');

/** NĐ 118/2025 Điều 19(6): a late dossier owes its applicant a letter. */
function apologyOwed(procedure: CompiledProcedure, facts: DossierFacts): readonly WaitingLetter[] {
  if (facts.apology !== 'owed') return [];
  const plan = planOf(procedure, facts, APOLOGISE);
  const roles = (plan?.roles ?? []).map(roleLabel);
  const { owner } = procedure.definition;
  const what = facts.finished ? 'nêu rõ lý do' : 'nêu rõ lý do và ngày trả mới';
  return [
    {
      kind: 'apology',
      title: 'Văn bản xin lỗi',
      todo: `hồ sơ đã quá hạn mà chưa xin lỗi. Soạn${formWords(procedure, 'apology')}, ${what}, rồi phát hành bằng việc “${plan?.label ?? ''}”.`,
      who: `${unitLabel(owner)} soạn; ${roles.join(' hoặc ')} phát hành.`,
      action: APOLOGISE,
    },
  ];
}

/** While the applicant is waited for, the letter that says what for must be in their hands. */
const OF_THE_WAIT: readonly {
  readonly kind: 'supplement' | 'remedy';
  readonly effect: Effect;
  readonly title: string;
}[] = [
  { kind: 'supplement', effect: 'letter_supplement', title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ' },
  { kind: 'remedy', effect: 'letter_remedy', title: 'Văn bản yêu cầu khắc phục' },
];

function lettersOfTheWait(procedure: CompiledProcedure, { state }: DossierFacts): readonly WaitingLetter[] {
  const { steps, start } = procedure.definition;
  if (steps[state]?.by !== 'applicant') return [];
  const counter = steps[start]?.unit ?? 'mot_cua';
  return OF_THE_WAIT.flatMap(({ kind, effect, title }) => {
    const asking = Object.values(steps).find((step) => leadsWith(step, state, effect));
    if (asking === undefined) return [];
    return [
      {
        kind,
        title,
        todo: `soạn${formWords(procedure, kind)}, ký và giao cho người nộp nếu chưa làm.`,
        who: `${whoActsAt(asking)} soạn; ${unitLabel(counter)} giao cho người nộp.`,
        action: null,
      },
    ];
  });
}

function leadsWith({ actions }: StepDefinition, state: string, effect: Effect): boolean {
  return Object.values(actions).some(({ to, then }) => to === state && then.includes(effect));
}

/** The official form under the regime of the dossier, where there is one. */
function formWords({ regime }: CompiledProcedure, form: string): string {
  const number = regime?.forms[form];
  return number === undefined ? '' : ` theo ${number}`;
}
