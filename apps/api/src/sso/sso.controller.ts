import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { endSso, linkSubject, logInBySubject, type SsoAttempt } from '#identity';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { IdentityDesk } from '../auth/identity-desk.js';
import { Public } from '../auth/may.decorator.js';
import { beginning, browserOf, redirectUri, siteOf } from './begin.js';
import { refusedPage } from './sso-page.js';
import { SsoProvider, type VouchedFor } from './sso-provider.js';
import { wayBack } from './way-back.js';

export interface SsoOption {
  readonly label: string;
}

/** The ways to log in; `sso` is null where none is installed. */
export interface LoginOptions {
  readonly password: boolean;
  readonly sso: SsoOption | null;
}

/**
 * Coming in through the province's single sign-on: authorization code with PKCE; state, nonce and verifier stay on
 * the server and work once, in the browser that began. Only accounts linked beforehand open.
 */
@ApiTags('auth')
@Controller('auth')
export class SsoController {
  constructor(
    @Inject(IdentityDesk) readonly desk: IdentityDesk,
    @Inject(SsoProvider) readonly provider: SsoProvider,
  ) {}

  @Get('options')
  @Public()
  @ApiOperation({ summary: 'Có những cách đăng nhập nào: mật khẩu, và đăng nhập một lần nếu được cài đặt' })
  options(): LoginOptions {
    const { settings } = this.provider;
    return { password: true, sso: settings === null ? null : { label: settings.label } };
  }

  @Get('sso')
  @Public()
  @ApiOperation({ summary: 'Chuyển trình duyệt sang hệ thống đăng nhập một lần; ve: trang muốn về sau đó' })
  async begin(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Query('ve') asked?: string,
  ): Promise<void> {
    const back = wayBack(asked);
    const url = isRefusal(back) ? back : await beginning(this, request, reply, { back, linkTo: null });
    sendOn(reply, isRefusal(url) ? url : url.href);
  }

  @Get('sso/callback')
  @Public()
  @ApiOperation({ summary: 'Hệ thống đăng nhập một lần trả người về đây; thành công thì mở phiên' })
  async comeBack(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    sendOn(reply, await this.arrival(request, reply));
  }

  @Get('sso/logout')
  @Public()
  @ApiOperation({ summary: 'Kết thúc cả phiên ở hệ thống đăng nhập một lần (máy dùng chung)' })
  async endThere(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const home = `${siteOf(this, request)}/dang-nhap`;
    const url = await this.provider.endSessionUrl(home);
    sendOn(reply, isRefusal(url) ? url : (url?.href ?? home));
  }

  /** Where to go with the answer of the provider, once it is believed. */
  private async arrival(request: FastifyRequest, reply: FastifyReply): Promise<string | Refusal> {
    const { search, searchParams } = new URL(request.url, siteOf(this, request));
    const state = searchParams.get('state') ?? '';
    const attempt = await endSso(this.desk.deps, { state, browser: browserOf(request) });
    if (isRefusal(attempt)) return attempt;
    const answer = new URL(redirectUri(this, request) + search);
    const vouchedFor = await this.provider.exchange(answer, { ...attempt, state });
    if (isRefusal(vouchedFor)) return vouchedFor;
    return attempt.linkTo === null
      ? this.enter(vouchedFor, attempt, request, reply)
      : this.link(vouchedFor, attempt, request);
  }

  private async enter(
    { issuer, sub }: VouchedFor,
    { back }: SsoAttempt,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<string | Refusal> {
    const opened = await logInBySubject(this.desk.deps, { issuer, sub, ...this.desk.originOf(request) });
    if (isRefusal(opened)) return opened;
    this.desk.giveCookie(request, reply, opened);
    return back;
  }

  /** The account that asked to be linked must still be the one at this browser. */
  private async link(
    { issuer, sub }: VouchedFor,
    { back, linkTo }: SsoAttempt,
    request: FastifyRequest,
  ): Promise<string | Refusal> {
    const caller = await this.desk.callerOf(request);
    if (isRefusal(caller) || caller.session?.account.login !== linkTo) {
      return refuse('sso.other_session');
    }
    const { id } = caller.person;
    const linked = await linkSubject(this.desk.deps, { person: id, issuer, sub, by: id });
    return isRefusal(linked) ? linked : back;
  }
}

/** To an address, or a page that says why not. */
function sendOn(reply: FastifyReply, where: string | Refusal): void {
  if (isRefusal(where)) refusedPage(reply, where);
  else void reply.header('Cache-Control', 'no-store').redirect(where, 302);
}
