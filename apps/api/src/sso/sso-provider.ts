import { Inject, Injectable, Logger } from '@nestjs/common';
import * as oidc from 'openid-client';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { isLoopback, SSO_SETTINGS, type SsoSettings } from '../settings/sso-settings.js';

/** Seconds; a person waits in front of an empty page. */
const PATIENCE = 8;
/** Errors of openid-client and oauth4webapi that say the answer was not from this provider, for us, for this login. */
const WRONG_TOKEN = /JWT|CLAIM|KEY_SELECTION|INVALID_RESPONSE|NOT_CONFORM|COMPARISON/;

/** Who the provider says has come. */
export interface VouchedFor {
  readonly issuer: string;
  readonly sub: string;
}

/** Talks to the provider: discovery once, the address to send people to, the exchange of a code. */
@Injectable()
export class SsoProvider {
  private readonly log = new Logger('sso');
  private known: Promise<oidc.Configuration> | null = null;

  constructor(@Inject(SSO_SETTINGS) readonly settings: SsoSettings | null) {}

  /**
   * Where to send the browser.
   * @param fresh the provider asks for the password again, whoever is logged in there
   * @returns `sso.off`, `sso.provider_down`
   */
  async authorizationUrl(
    asked: { readonly state: string; readonly nonce: string; readonly verifier: string },
    { redirectUri, fresh }: { readonly redirectUri: string; readonly fresh: boolean },
  ): Promise<URL | Refusal> {
    const configuration = await this.configuration();
    if (isRefusal(configuration)) return configuration;
    return oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid',
      state: asked.state,
      nonce: asked.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(asked.verifier),
      code_challenge_method: 'S256',
      ...(fresh ? { prompt: 'login' } : {}),
    });
  }

  /**
   * Exchanges the code of an answer; signature, issuer, audience, times and nonce of the token are checked.
   * @param answer redirect URI with everything the provider appended
   * @returns `sso.off`, `sso.provider_down`, `sso.denied`, `sso.code_refused`, `sso.bad_token`
   */
  async exchange(
    answer: URL,
    expected: { readonly state: string; readonly nonce: string; readonly verifier: string },
  ): Promise<VouchedFor | Refusal> {
    const configuration = await this.configuration();
    if (isRefusal(configuration)) return configuration;
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, answer, {
        expectedState: expected.state,
        expectedNonce: expected.nonce,
        pkceCodeVerifier: expected.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      return claims ? { issuer: claims.iss, sub: claims.sub } : badToken();
    } catch (error) {
      return this.refusalOf(error);
    }
  }

  /** Where to end the session at the provider, too; null when it has no such address. @returns as above */
  async endSessionUrl(backTo: string): Promise<URL | null | Refusal> {
    const configuration = await this.configuration();
    if (isRefusal(configuration)) return configuration;
    if (configuration.serverMetadata().end_session_endpoint === undefined) return null;
    return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: backTo });
  }

  private async configuration(): Promise<oidc.Configuration | Refusal> {
    const { settings } = this;
    if (settings === null) return off();
    this.known ??= discover(settings);
    try {
      return await this.known;
    } catch (error) {
      // Asked again by the next person who tries.
      this.known = null;
      this.log.error(`không hỏi được ${settings.issuer}: ${causeOf(error)}`);
      return down(settings);
    }
  }

  private refusalOf(error: unknown): Refusal {
    if (error instanceof oidc.AuthorizationResponseError) return denied(error.error);
    if (error instanceof oidc.ResponseBodyError && error.status < 500) return codeRefused(error.error);
    const code = (error as { code?: string }).code ?? '';
    this.log.error(`đăng nhập một lần không xong: ${code} ${causeOf(error)}`);
    if (WRONG_TOKEN.test(code)) return badToken();
    return this.settings === null ? off() : down(this.settings);
  }
}

function discover({ issuer, clientId, clientSecret }: SsoSettings): Promise<oidc.Configuration> {
  const url = new URL(issuer);
  const execute = [oidc.enableNonRepudiationChecks];
  return oidc.discovery(url, clientId, clientSecret, undefined, {
    timeout: PATIENCE,
    // readSsoSettings lets http through for loopback only.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so that nobody uses it in production
    execute: url.protocol === 'http:' && isLoopback(url) ? [...execute, oidc.allowInsecureRequests] : execute,
  });
}

function causeOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message} (${cause.message})` : message;
}

function off(): Refusal {
  return refuse('sso.not_used');
}

function down({ label }: SsoSettings): Refusal {
  return refuse('sso.provider_down', { label });
}

function denied(error: string): Refusal {
  return refuse('sso.denied', {}, { error });
}

function codeRefused(error: string): Refusal {
  return refuse('sso.code_refused', {}, { error });
}

function badToken(): Refusal {
  return refuse('sso.bad_token');
}
