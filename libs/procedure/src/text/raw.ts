import type {
  ActionDefinition,
  ExampleDefinition,
  PhaseDefinition,
  ProcedureDefinition,
  PromiseDefinition,
  StepDefinition,
  StopDefinition,
} from '../definition/definition.js';

/** What a file holds after the schema has passed it: limits still text, empty lists still absent. */
export type RawProcedure = Omit<
  ProcedureDefinition,
  'promise' | 'steps' | 'stops' | 'documents' | 'examples' | 'kind' | 'alsoPatterns' | 'applicants' | 'notes'
> & {
  readonly kind?: 'internal';
  readonly alsoPatterns?: ProcedureDefinition['alsoPatterns'];
  readonly applicants?: ProcedureDefinition['applicants'];
  readonly notes?: ProcedureDefinition['notes'];
  readonly promise: Omit<PromiseDefinition, 'phases'> & { readonly phases: readonly RawPhase[] };
  readonly steps: Readonly<Record<string, RawStep>>;
  readonly stops?: Readonly<Record<string, RawStop>>;
  readonly documents?: ProcedureDefinition['documents'];
  readonly examples: readonly RawExample[];
};

type RawStop = Omit<StopDefinition, 'noticeWithin'> & { readonly noticeWithin?: string };

type RawExample = Omit<ExampleDefinition, 'given'> & Partial<Pick<ExampleDefinition, 'given'>>;

type RawPhase = Omit<PhaseDefinition, 'limit'> & { readonly limit?: string };

type RawStep = Omit<StepDefinition, 'within' | 'withinRegime' | 'byChannel' | 'handover' | 'actions'> & {
  readonly within?: string;
  readonly actions: Readonly<Record<string, RawAction>>;
};

export type RawAction = Pick<ActionDefinition, 'label' | 'told' | 'to'> & Partial<ActionDefinition>;
