import { existsSync, readFileSync } from 'node:fs';
import { isRefusal, refuse, type Refusal } from '#kernel';
import {
  approveIssue,
  checkIssue,
  discardIssue,
  draftIssue,
  endIssue,
  publishIssue,
  STAGES,
  type StageCommand,
  type Staged,
  type StoredIssue,
} from '#publishing';
import type { CommandResult } from '../../frame/command-result.js';
import { refused } from '../../frame/refused.js';
import { answer, atDesk, personOf, refusedWithFindings, type Desk } from './desk.js';

export interface ByOptions {
  readonly by: string;
  readonly reason?: string;
}

/** `procedures draft FILE`: keeps the text as a draft and checks it; what is wrong with it does not lose it. */
export function draft(file: string, { by, reason }: ByOptions): Promise<CommandResult> {
  if (!existsSync(file)) {
    return Promise.resolve(
      refused(refuse('procedures.no_such_path', { what: 'tệp', path: file }, { path: file })),
    );
  }
  return atDesk(async ({ publishing, agency }) => {
    const actor = personOf(by);
    if (isRefusal(actor)) return refused(actor);
    const source = readFileSync(file, 'utf8');
    const drafted = await draftIssue(publishing, { agency, file, source, actor, reason });
    if (isRefusal(drafted)) return refusedWithFindings(drafted);
    const checked = await checkIssue(publishing, { ...drafted, agency, actor, file });
    if (!isRefusal(checked)) return shown(checked, 'không lỗi, chờ người khác duyệt');
    const { json, text } = refusedWithFindings(checked);
    const kept = `${drafted.code} lần ${drafted.issue}: đã giữ dự thảo, chưa đạt kiểm tra.`;
    return { exitCode: 1, json: { issue: drafted, ...(json as object) }, text: `${kept}\n${text}` };
  });
}

/** `procedures drafts`: what is on its way and who had it last. */
export function drafts(): Promise<CommandResult> {
  return atDesk(async ({ publishing, agency }) => {
    const found = await publishing.issues.drafts(agency);
    const lines = found.map(
      ({ code, issue, stage, validFrom, draftedBy, approvedBy, title }) =>
        `${code.padEnd(11)} lần ${issue}  ${STAGES[stage].padEnd(12)} từ ${validFrom}  ${draftedBy ?? ''}${approvedBy === null ? '' : ` → ${approvedBy}`}  ${title}`,
    );
    return {
      exitCode: 0,
      json: { drafts: found.map(entryOf) },
      text: lines.length === 0 ? 'Không có dự thảo nào.' : lines.join('\n'),
    };
  });
}

export function approve(code: string, issue: string, options: ByOptions): Promise<CommandResult> {
  return stage(code, issue, options, async ({ publishing }, command) =>
    answer(await approveIssue(publishing, command), (done) =>
      shown(done, `chờ ban hành từ ${done.validFrom}`),
    ),
  );
}

export function publishOne(
  code: string,
  issue: string,
  { from, ...options }: ByOptions & { readonly from?: string },
): Promise<CommandResult> {
  return stage(code, issue, options, async ({ publishing }, command) =>
    answer(await publishIssue(publishing, { ...command, from }), (done) =>
      shown(done, `hiệu lực từ ${done.validFrom}`),
    ),
  );
}

export function end(
  code: string,
  issue: string,
  { on, reason, successor, by }: Required<ByOptions> & { readonly on: string; readonly successor?: string },
): Promise<CommandResult> {
  return stage(code, issue, { by, reason }, async ({ publishing }, command) =>
    answer(await endIssue(publishing, { ...command, on, reason, successor }), (done) =>
      shown(done, `hiệu lực đến hết ${done.validTo ?? ''}`),
    ),
  );
}

export function discard(code: string, issue: string, options: ByOptions): Promise<CommandResult> {
  return stage(code, issue, options, async ({ publishing }, command) =>
    answer(await discardIssue(publishing, command), (done) => shown(done, 'đã bỏ dự thảo')),
  );
}

/** `procedures log CODE`: who did what to which issue. */
export function log(code: string): Promise<CommandResult> {
  return atDesk(async ({ publishing, agency, calendars, kindOf }) => {
    const kind = await kindOf(code);
    if (isRefusal(kind)) return refused(kind);
    const calendar = calendars.get('vn-state');
    const events = (await publishing.issues.log(agency, kind, code)).map(({ at, actor, ...event }) => ({
      ...event,
      at: calendar.formatLocal(at),
      by: actor,
    }));
    const lines = events.map(
      ({ at, issue, what, by, hash, reason }) =>
        `${at}  lần ${issue}  ${WHAT[what].padEnd(12)} ${by.id.padEnd(12)} ${hash.slice(0, 12)}  ${reason}`,
    );
    return { exitCode: 0, json: { code, kind, events }, text: lines.join('\n') };
  });
}

/** A draft without its text. */
function entryOf({ kind, code, issue, title, field, hash, stage, ...rest }: StoredIssue) {
  const { validFrom, validTo, draftedBy, approvedBy } = rest;
  return { kind, code, issue, title, field, hash, stage, validFrom, validTo, draftedBy, approvedBy };
}

const WHAT = {
  installed: 'cài đặt',
  drafted: 'soạn',
  checked: 'kiểm tra',
  approved: 'duyệt',
  published: 'ban hành',
  ended: 'kết thúc',
  discarded: 'bỏ dự thảo',
} as const;

async function stage(
  code: string,
  issue: string,
  { by, reason }: ByOptions,
  act: (desk: Desk, command: StageCommand) => Promise<CommandResult>,
): Promise<CommandResult> {
  const number = numberOf(issue);
  if (isRefusal(number)) return { ...refused(number), exitCode: 2 };
  const actor = personOf(by);
  if (isRefusal(actor)) return refused(actor);
  return atDesk(async (desk) => {
    const kind = await desk.kindOf(code);
    if (isRefusal(kind)) return refused(kind);
    return act(desk, { agency: desk.agency, of: kind, code, issue: number, actor, reason });
  });
}

/** @returns `issue.not_a_number` */
export function numberOf(issue: string): number | Refusal {
  if (/^[1-9]\d{0,5}$/.test(issue)) return Number(issue);
  return refuse('issue.not_a_number', { issue });
}

function shown(done: Staged, words: string): CommandResult {
  const unchanged = done.changed ? '' : ' (đã như thế từ trước)';
  return {
    exitCode: 0,
    json: { issue: done },
    text: `${done.code} lần ${done.issue}: ${STAGES[done.stage]}, ${words}${unchanged}.`,
  };
}
