import type { Refusal } from '#kernel';
import type { CommandResult } from './command-result.js';

/** A refusal as a command's answer: status 1, nothing changed. */
export function refused({ code, message, data }: Refusal): CommandResult {
  return { exitCode: 1, json: { error: { code, message, data } }, text: `${message}  [${code}]` };
}
