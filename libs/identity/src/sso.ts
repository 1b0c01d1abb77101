import { refuse, type Instant, type Refusal } from '#kernel';
import { eventOf, noAccount } from './accounts.js';
import type { Account, IdentityDeps, SsoAttempt } from './ports.js';
import { openSession, type OpenedSession, type Origin } from './session.js';
import { newToken, tokenHash } from './tokens.js';

const MINUTE = 60_000;
/** Typing a password and a code from a telephone takes no longer. */
export const SSO_ATTEMPT = 10 * MINUTE;
/** An office shares one address; nobody begins so many in ten minutes by hand. */
const MOST_ATTEMPTS = 200;
/** OpenID Connect Core §2: `sub` has at most 255 ASCII characters. */
const SUBJECT = /^[\x21-\x7e]{1,255}$/;

/** One name for a person of a provider: `sub` alone is unique within its issuer only. */
export const subjectKey = (issuer: string, sub: string): string => `${issuer}#${sub}`;

/** What the browser is sent away with, and what it must bring back. */
export interface SsoReturn extends SsoAttempt {
  readonly state: string;
  /** For the HttpOnly cookie of the browser that began. */
  readonly browser: string;
}

/**
 * Begins a way to the provider and back; nonce, verifier and state stay here, the browser gets its own secret.
 * @param browser the secret it has from another tab that is under way
 * @returns `sso.too_many`
 */
export async function beginSso(
  deps: IdentityDeps,
  {
    browser = newToken(),
    ...asked
  }: Pick<SsoAttempt, 'back' | 'linkTo' | 'address'> & { readonly browser?: string | undefined },
): Promise<SsoReturn | Refusal> {
  const startedAt = deps.clock.now();
  const state = newToken();
  const attempt: SsoAttempt = {
    ...asked,
    browserHash: tokenHash(browser),
    nonce: newToken(),
    verifier: newToken(),
    startedAt,
  };
  const limits = { since: startedAt - SSO_ATTEMPT, most: MOST_ATTEMPTS };
  if (await deps.ssoAttempts.begin(deps.agency, tokenHash(state), attempt, limits)) {
    return { ...attempt, state, browser };
  }
  return refuse(
    'too_many',
    'sso.too_many',
    'Quá nhiều lượt đăng nhập một lần từ địa chỉ này; hãy thử lại sau 10 phút.',
    { retryAfterSeconds: SSO_ATTEMPT / 1000 },
  );
}

/**
 * The attempt somebody comes back with, once and to the browser that began it: who lures another into a finished
 * login of their own has no cookie there.
 * @returns `sso.bad_state`, `sso.replayed`, `sso.other_browser`, `sso.expired`
 */
export async function endSso(
  deps: IdentityDeps,
  { state, browser }: { readonly state: string; readonly browser: string | undefined },
): Promise<SsoAttempt | Refusal> {
  const now = deps.clock.now();
  const found = await deps.ssoAttempts.take(deps.agency, tokenHash(state), now);
  if (found === 'unknown') {
    return refuse(
      'forbidden',
      'sso.bad_state',
      'Lượt đăng nhập này không bắt đầu từ hệ thống hoặc đã quá lâu; chưa có gì thay đổi. Hãy bắt đầu lại từ trang đăng nhập.',
    );
  }
  if (found === 'used') {
    return refuse(
      'forbidden',
      'sso.replayed',
      'Lượt đăng nhập này đã dùng rồi (trang được tải lại hoặc mở lần hai). Hãy bắt đầu lại từ trang đăng nhập.',
    );
  }
  if (browser === undefined || tokenHash(browser) !== found.browserHash) {
    return refuse(
      'forbidden',
      'sso.other_browser',
      'Lượt đăng nhập này bắt đầu ở một trình duyệt khác nên không dùng được ở đây. Hãy bắt đầu lại từ trang đăng nhập.',
    );
  }
  return isTooOld(found.startedAt, now) ? expired() : found;
}

const isTooOld = (startedAt: Instant, now: Instant): boolean => now - startedAt >= SSO_ATTEMPT;

function expired(): Refusal {
  return refuse(
    'forbidden',
    'sso.expired',
    'Đăng nhập một lần phải xong trong 10 phút; lượt này đã quá thời gian. Hãy bắt đầu lại từ trang đăng nhập.',
  );
}

/**
 * Lets in whom the provider has vouched for, when somebody has linked them before. Nothing is created.
 * @returns `sso.not_linked`, `account.disabled`
 */
export async function logInBySubject(
  deps: IdentityDeps,
  { issuer, sub, ...from }: Origin & { readonly issuer: string; readonly sub: string },
): Promise<OpenedSession | Refusal> {
  const account = await deps.accounts.ofSubject(deps.agency, subjectKey(issuer, sub));
  if (!account) {
    return refuse(
      'forbidden',
      'sso.not_linked',
      `Tài khoản đăng nhập một lần mang mã «${sub}» chưa được liên kết với ai ở cơ quan này; không có tài khoản nào được tạo. Hãy gửi mã ấy cho quản trị hệ thống, hoặc đăng nhập bằng mật khẩu rồi liên kết trong «Tài khoản của tôi».`,
      { sub },
    );
  }
  if (account.disabled) {
    return refuse(
      'forbidden',
      'account.disabled',
      `Tài khoản của ${account.person.name} đang bị khóa; hãy liên hệ quản trị hệ thống.`,
    );
  }
  return openSession(deps, account, from, 'sso');
}

/**
 * From now on the provider's word for this subject opens the account.
 * @returns `account.unknown`, `sso.bad_subject`, `sso.already_linked`, `sso.subject_taken`
 */
export async function linkSubject(
  deps: IdentityDeps,
  { person, issuer, sub, by }: { person: string; issuer: string; sub: string; by: string },
): Promise<Account | Refusal> {
  if (!SUBJECT.test(sub)) {
    return refuse(
      'invalid',
      'sso.bad_subject',
      `Mã «${sub}» không phải mã của đăng nhập một lần: từ 1 đến 255 chữ không dấu, không có dấu cách.`,
    );
  }
  const account = await deps.accounts.ofPerson(deps.agency, person);
  if (!account) return noAccount(person);
  const subject = subjectKey(issuer, sub);
  if (account.subject !== null) {
    return refuse(
      'conflict',
      'sso.already_linked',
      `Tài khoản của ${account.person.name} đã liên kết với đăng nhập một lần; hãy bỏ liên kết cũ trước.`,
    );
  }
  const event = eventOf(deps, by, 'sso_linked', person, { subject });
  if (await deps.accounts.link(deps.agency, account.login, subject, event)) return { ...account, subject };
  return refuse(
    'conflict',
    'sso.subject_taken',
    `Mã «${sub}» đã liên kết với tài khoản của một người khác; chưa có gì thay đổi.`,
  );
}

/**
 * The provider's word opens the account no more, and sessions it opened end.
 * @returns `account.unknown`, `sso.not_linked`
 */
export async function unlinkSubject(
  deps: IdentityDeps,
  { person, by }: { person: string; by: string },
): Promise<Account | Refusal> {
  const account = await deps.accounts.ofPerson(deps.agency, person);
  if (!account) return noAccount(person);
  const { subject } = account;
  if (subject === null) {
    return refuse(
      'conflict',
      'sso.not_linked',
      `Tài khoản của ${account.person.name} chưa liên kết với đăng nhập một lần.`,
    );
  }
  await deps.accounts.link(
    deps.agency,
    account.login,
    null,
    eventOf(deps, by, 'sso_unlinked', person, { subject }),
  );
  return { ...account, subject: null };
}
