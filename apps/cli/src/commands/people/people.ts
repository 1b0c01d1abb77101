import { readAgencyFile } from '#files';
import {
  endPost,
  endSubstitution,
  givePost,
  hirePerson,
  openAccount,
  resetPassword,
  seatFault,
  seatWords,
  substitute,
  unlockLogin,
  type FirstPassword,
  type IdentityDeps,
  type PersonWithPosts,
  type Substitution,
} from '#identity';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { ROLES, UNITS } from '#procedure';
import type { CommandResult } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import { withDatabase } from '../../frame/with-database.js';

/** Who answers for what is done here in the log: whoever may run commands on the server. */
const BY = 'command_line';
const WORDS = seatWords(ROLES, UNITS);

export interface AddOptions {
  readonly login?: string;
  readonly role?: string;
  readonly unit?: string;
}

export interface PostOptions {
  readonly role: string;
  readonly unit: string;
  readonly from?: string;
  readonly to?: string;
  readonly end?: string;
}

export interface SubstituteOptions {
  readonly from?: string;
  readonly to?: string;
  readonly role?: string;
  readonly unit?: string;
  readonly reason?: string;
  readonly end?: string;
}

/** `people list` */
export function list(): Promise<CommandResult> {
  return atPeople(async (deps) => {
    const people = await deps.people.list(deps.agency);
    const substitutions = await deps.people.substitutions(deps.agency);
    return {
      exitCode: 0,
      json: { people, substitutions },
      text: [...people.map(personLine), ...substitutions.map(substitutionLine)].join('\n') || 'Chưa có ai.',
    };
  });
}

/** `people add ID NAME`: the person, a post when one is named, and the account. */
export function add(
  id: string,
  name: string,
  { login = id.toLowerCase(), role, unit }: AddOptions,
): Promise<CommandResult> {
  return atPeople(async (deps) => {
    if ((role === undefined) !== (unit === undefined)) return usage('--role và --unit đi cùng nhau.');
    const fault = role === undefined || unit === undefined ? null : seatFault({ role, unit }, WORDS);
    if (fault) return refused(fault);
    const hired = await hirePerson(deps, { id, name, by: BY });
    if (isRefusal(hired)) return refused(hired);
    const posted =
      role === undefined || unit === undefined
        ? null
        : await givePost(deps, WORDS, { person: id, role, unit, by: BY });
    if (isRefusal(posted)) return refused(posted);
    return firstPassword(await openAccount(deps, { person: id, login, by: BY }));
  });
}

/** `people reset-password ID`; a person without account gets one. */
export function reset(id: string): Promise<CommandResult> {
  return atPeople(async (deps) => {
    const done = await resetPassword(deps, { person: id, by: BY });
    const none = isRefusal(done) && done.code === 'account.unknown';
    return firstPassword(
      none ? await openAccount(deps, { person: id, login: id.toLowerCase(), by: BY }) : done,
    );
  });
}

/** `people unlock ID` */
export function unlock(id: string): Promise<CommandResult> {
  return atPeople(async (deps) => {
    const unlocked = await unlockLogin(deps, { person: id, by: BY });
    if (isRefusal(unlocked)) return refused(unlocked);
    const { login, wasLocked } = unlocked;
    const text = wasLocked
      ? `«${login}» không còn tạm khóa; có thể đăng nhập ngay.`
      : `«${login}» không bị tạm khóa; các lần sai trước không còn tính.`;
    return { exitCode: 0, json: { unlocked }, text };
  });
}

/** `people post ID --role … --unit … [--end DAY]` */
export function post(id: string, { role, unit, from, to, end }: PostOptions): Promise<CommandResult> {
  return atPeople(async (deps) => {
    const done =
      end === undefined
        ? await givePost(deps, WORDS, { person: id, role, unit, from, to, by: BY })
        : await endPost(deps, { person: id, role, unit, on: end, by: BY });
    if (isRefusal(done)) return refused(done);
    return { exitCode: 0, json: { person: done }, text: personLine(done) };
  });
}

/** `people substitute ABSENT ACTING --from … --to …`, or `--end ID` */
export function standIn(
  absent: string | undefined,
  acting: string | undefined,
  { from, to, role, unit, reason = '', end }: SubstituteOptions,
): Promise<CommandResult> {
  return atPeople(async (deps) => {
    if (end !== undefined) {
      const ended = await endSubstitution(deps, { id: end, by: BY });
      if (isRefusal(ended)) return refused(ended);
      return { exitCode: 0, json: { ended }, text: `Đã kết thúc việc làm thay ${end}.` };
    }
    if (absent === undefined || acting === undefined || to === undefined) {
      return usage('Cần người vắng mặt, người làm thay và --to; hoặc --end.');
    }
    if ((role === undefined) !== (unit === undefined)) return usage('--role và --unit đi cùng nhau.');
    const seat = role === undefined || unit === undefined ? null : { role, unit };
    const first = from ?? deps.dayOf(deps.clock.now());
    const made = await substitute(deps, { absent, acting, seat, from: first, to, reason, by: BY });
    if (isRefusal(made)) return refused(made);
    return { exitCode: 0, json: { substitution: made }, text: substitutionLine(made) };
  });
}

function atPeople(work: (deps: IdentityDeps) => Promise<CommandResult>): Promise<CommandResult> {
  return withDatabase(async ({ agency, installer, identity }) => {
    const { name, zone } = readAgencyFile();
    await installer.install({ id: agency, name, zone }, []);
    return work(identity({ id: agency, zone }));
  });
}

function usage(why: string): CommandResult {
  return { ...refused(refuse('people.usage', { why })), exitCode: 2 };
}

function firstPassword(account: FirstPassword | Refusal): CommandResult {
  if (isRefusal(account)) return refused(account);
  const { person, login, password } = account;
  return {
    exitCode: 0,
    json: { account },
    text: `${person}: đăng nhập «${login}», mật khẩu lần đầu ${password} (chỉ in một lần, phải đổi ở lần đăng nhập đầu tiên).`,
  };
}

function personLine({ id, name, login, disabled, mustChange, posts }: PersonWithPosts): string {
  const held = posts.map(
    ({ role, unit, from, to }) => `${role}@${unit} từ ${from}${to === null ? '' : ` đến ${to}`}`,
  );
  const account =
    login === null
      ? 'không có tài khoản'
      : `${login}${mustChange ? ', chưa đổi mật khẩu' : ''}${disabled ? ', khóa' : ''}`;
  return `${id.padEnd(12)} ${name.padEnd(24)} [${account}] ${held.join('; ') || 'chưa có chức danh'}`;
}

function substitutionLine({ id, absent, acting, seat, from, to, ended }: Substitution): string {
  const what = seat === null ? 'mọi chức danh' : `${seat.role}@${seat.unit}`;
  return `${id}: ${acting.name} (${acting.id}) thay ${absent.name} (${absent.id}), ${what}, ${from} đến ${to}${ended === null ? '' : ', đã kết thúc'}`;
}
