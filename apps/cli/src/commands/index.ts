import type { Command } from 'commander';
import type { Run } from '../frame/command-result.js';

type Register = (program: Command, run: Run) => void;

/**
 * Every command group by its first word. A group is loaded when its word is called, so that `dunghen due` does not
 * wait for a database driver it never uses; help loads them all.
 */
const GROUPS: Readonly<Record<string, () => Promise<Register>>> = {
  due: async () => (await import('./due/register.js')).registerDue,
  procedures: async () => {
    const { registerProcedures } = await import('./procedures/register.js');
    const { registerPublish } = await import('./publish/register.js');
    const { registerMigration } = await import('./migration/register.js');
    return (program, run) => {
      const group = registerProcedures(program, run);
      registerPublish(group, run);
      registerMigration(group, run);
    };
  },
  register: async () => (await import('./register/register.js')).registerRegister,
  documents: async () => (await import('./documents/register.js')).registerDocuments,
  replay: async () => (await import('./replay/register.js')).registerReplay,
  explain: async () => (await import('./dossiers/register.js')).registerDossiers,
  history: async () => (await import('./history/register.js')).registerHistory,
  stats: async () => (await import('./statistics/register.js')).registerStatistics,
  people: async () => (await import('./people/register.js')).registerPeople,
  access: async () => (await import('./people/register.js')).registerAccess,
  calendar: async () => (await import('./calendar/register.js')).registerCalendar,
};

/** Adds the groups the arguments call for. */
export async function registerCommands(program: Command, run: Run, args: readonly string[]): Promise<void> {
  const word = args.find((arg) => !arg.startsWith('-')) ?? '';
  const called = GROUPS[word];
  for (const load of called ? [called] : Object.values(GROUPS)) (await load())(program, run);
}
