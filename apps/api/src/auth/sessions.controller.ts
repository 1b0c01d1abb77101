import { Controller, Delete, Get, HttpCode, Inject, Param } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { hasRunOut, type SessionVia } from '#identity';
import { refuse } from '#kernel';
import { refused } from '../http/refused.exception.js';
import { CSRF } from './auth.controller.js';
import { LoggedIn, type RequestCaller } from './caller.js';
import { IdentityDesk } from './identity-desk.js';
import { AnyoneLoggedIn } from './may.decorator.js';

/** Where one is logged in. */
export interface OwnSession {
  readonly id: string;
  readonly current: boolean;
  readonly userAgent: string;
  readonly address: string;
  readonly via: SessionVia;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
}

/** One's open sessions. */
export interface OwnSessions {
  readonly sessions: readonly OwnSession[];
}

/** One's own sessions: where one is logged in, and an end to those one does not know. */
@ApiTags('auth')
@Controller('auth/sessions')
export class SessionsController {
  constructor(@Inject(IdentityDesk) private readonly desk: IdentityDesk) {}

  @Get()
  @AnyoneLoggedIn()
  @ApiOperation({ summary: 'Các phiên đang mở của tôi: từ máy nào, địa chỉ nào, lần cuối khi nào' })
  async list(@LoggedIn() { session }: RequestCaller): Promise<OwnSessions> {
    if (!session) return { sessions: [] };
    const { sessions, agency, clock } = this.desk.deps;
    const open = await sessions.list(agency, session.account.login);
    const iso = (at: number): string => new Date(at).toISOString();
    return {
      sessions: open
        .filter((one) => !hasRunOut(one, clock.now()))
        .map(({ id, createdAt, lastSeenAt, expiresAt, userAgent, address, via }) => ({
          id,
          current: id === session.id,
          userAgent,
          address,
          via,
          createdAt: iso(createdAt),
          lastSeenAt: iso(lastSeenAt),
          expiresAt: iso(expiresAt),
        })),
    };
  }

  @Delete(':id')
  @HttpCode(204)
  @AnyoneLoggedIn()
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Kết thúc một phiên của tôi' })
  async end(@Param('id') id: string, @LoggedIn() caller: RequestCaller): Promise<void> {
    if (!(await this.revoke(caller, id))) {
      refused(refuse('session.unknown', { id }));
    }
  }

  @Delete()
  @HttpCode(204)
  @AnyoneLoggedIn()
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Kết thúc mọi phiên khác của tôi' })
  async endOthers(@LoggedIn() caller: RequestCaller): Promise<void> {
    const { session } = caller;
    if (!session) return;
    const { sessions, agency } = this.desk.deps;
    const others = (await sessions.list(agency, session.account.login)).filter(({ id }) => id !== session.id);
    for (const { id } of others) await this.revoke(caller, id);
  }

  private revoke({ session }: RequestCaller, id: string): Promise<boolean> {
    const { sessions, agency, clock } = this.desk.deps;
    if (!session) return Promise.resolve(false);
    return sessions.end(agency, session.account.login, id, 'revoked', clock.now());
  }
}
