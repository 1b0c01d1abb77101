/** What a command answers: one JSON document, or text for people; 0 done, 1 refused or failed check, 2 usage. */
export interface CommandResult {
  readonly exitCode: 0 | 1 | 2;
  readonly json: unknown;
  readonly text: string;
}

/** Runs a command and prints what it answers. */
export type Run = (command: () => Promise<CommandResult>) => Promise<void>;
