import type {
  ActionDefinition,
  ExampleDefinition,
  PhaseDefinition,
  ProcedureDefinition,
  StepDefinition,
} from './definition.js';

/** What a file holds after the schema has passed it: limits still text, empty lists still absent. */
export type RawProcedure = Omit<
  ProcedureDefinition,
  'promise' | 'steps' | 'stops' | 'documents' | 'examples'
> & {
  readonly promise: { readonly until: string; readonly phases: readonly RawPhase[] };
  readonly steps: Readonly<Record<string, RawStep>>;
  readonly stops?: ProcedureDefinition['stops'];
  readonly documents?: ProcedureDefinition['documents'];
  readonly examples: readonly RawExample[];
};

type RawExample = Omit<ExampleDefinition, 'given'> & Partial<Pick<ExampleDefinition, 'given'>>;

type RawPhase = Omit<PhaseDefinition, 'limit'> & { readonly limit?: string };

type RawStep = Omit<StepDefinition, 'within' | 'actions'> & {
  readonly within?: string;
  readonly actions: Readonly<Record<string, RawAction>>;
};

export type RawAction = Pick<ActionDefinition, 'label' | 'to'> & Partial<ActionDefinition>;
