import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { changePassword, heldPosts, logIn, type OpenedSession } from '#identity';
import { refuse } from '#kernel';
import { orThrow, refused } from '../http/refused.exception.js';
import { LoginDto, PasswordDto } from './auth.dto.js';
import { LoggedIn, type RequestCaller } from './caller.js';
import { IdentityDesk } from './identity-desk.js';
import { AnyoneLoggedIn, Public } from './may.decorator.js';
import { meView, type Me } from './me.view.js';

export const CSRF = { name: 'X-CSRF-Token', required: true, description: 'csrfToken của /auth/me' };

@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(@Inject(IdentityDesk) private readonly desk: IdentityDesk) {}

  @Post('login')
  @HttpCode(200)
  @Public()
  @ApiOperation({ summary: 'Đăng nhập; phiên nằm trong cookie dunghen_session' })
  async login(
    @Body() { login, password }: LoginDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const from = this.desk.originOf(request);
    return this.begun(orThrow(await logIn(this.desk.deps, { login, password, ...from })), request, reply);
  }

  @Post('logout')
  @HttpCode(204)
  @AnyoneLoggedIn()
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Đăng xuất: phiên này kết thúc ngay ở máy chủ' })
  async logout(
    @LoggedIn() { session }: RequestCaller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { sessions, agency, clock } = this.desk.deps;
    if (session) await sessions.end(agency, session.account.login, session.id, 'logout', clock.now());
    this.desk.takeCookie(request, reply);
  }

  @Get('me')
  @AnyoneLoggedIn()
  @ApiOperation({ summary: 'Tôi là ai, giữ chức danh nào, làm thay ai, mã X-CSRF-Token' })
  me(@LoggedIn() caller: RequestCaller): Me {
    return meView(caller);
  }

  @Post('password')
  @HttpCode(200)
  @AnyoneLoggedIn()
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Đổi mật khẩu; mọi phiên khác kết thúc, phiên này được thay bằng phiên mới' })
  async password(
    @Body() { current, next }: PasswordDto,
    @LoggedIn() { session }: RequestCaller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    if (!session) {
      return refused(refuse('session.required'));
    }
    const command = { current, next, ...this.desk.originOf(request) };
    const opened = orThrow(await changePassword(this.desk.deps, session.account, command));
    return this.begun(opened, request, reply);
  }

  /** The cookie, and what /auth/me would say. */
  private async begun(opened: OpenedSession, request: FastifyRequest, reply: FastifyReply): Promise<Me> {
    const { people, agency } = this.desk.deps;
    const { person } = opened.account;
    this.desk.giveCookie(request, reply, opened);
    const standing = await people.standing(agency, person.id);
    const held = standing === null ? [] : heldPosts(standing, this.desk.today());
    return meView({ person, held, session: opened });
  }
}
