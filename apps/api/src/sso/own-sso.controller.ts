import { Controller, Delete, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mustChangeFirst, unlinkSubject } from '#identity';
import { refuse } from '#kernel';
import { CSRF } from '../auth/auth.controller.js';
import { LoggedIn, type RequestCaller } from '../auth/caller.js';
import { IdentityDesk } from '../auth/identity-desk.js';
import { AnyoneLoggedIn } from '../auth/may.decorator.js';
import { orThrow, refused } from '../http/refused.exception.js';
import { beginning } from './begin.js';
import { SsoProvider } from './sso-provider.js';

/** The page that shows what came of it. */
const ACCOUNT_PAGE = '/tai-khoan?lien-ket=xong';

/** Where the browser goes next. */
export interface SsoAddress {
  readonly url: string;
}

/** One's own link to the single sign-on: by the password first, then by the provider's own password. */
@ApiTags('auth')
@Controller('auth/sso/link')
export class OwnSsoController {
  constructor(
    @Inject(IdentityDesk) readonly desk: IdentityDesk,
    @Inject(SsoProvider) readonly provider: SsoProvider,
  ) {}

  @Post()
  @HttpCode(200)
  @AnyoneLoggedIn()
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Bắt đầu liên kết tài khoản của tôi; url: trang của hệ thống đăng nhập một lần' })
  async begin(
    @LoggedIn() { session }: RequestCaller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SsoAddress> {
    if (!session || mustChangeFirst(session)) {
      return refused(
        refuse('password.must_change', { change: 'Hãy đổi mật khẩu cấp lần đầu', then: 'liên kết' }),
      );
    }
    const asked = { back: ACCOUNT_PAGE, linkTo: session.account.login };
    const url = orThrow(await beginning(this, request, reply, asked));
    return { url: url.href };
  }

  @Delete()
  @HttpCode(204)
  @AnyoneLoggedIn()
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Bỏ liên kết của tôi; phiên mở bằng đăng nhập một lần kết thúc' })
  async end(@LoggedIn() { person, session }: RequestCaller): Promise<void> {
    if (session?.account.hash === null) {
      refused(refuse('sso.only_way'));
    }
    orThrow(await unlinkSubject(this.desk.deps, { person: person.id, by: person.id }));
  }
}
