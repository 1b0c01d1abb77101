import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { CLOCK } from '#engine';
import type { AgencyFile } from '#files';
import {
  hasRunOut,
  heldPosts,
  postsFor,
  scopeOf,
  tokenHash,
  type Capability,
  type HeldPost,
} from '#identity';
import { isRefusal, refuse, zoneClock, type Clock } from '#kernel';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { IdentityDesk } from '../auth/identity-desk.js';
import { May } from '../auth/may.decorator.js';
import { refused } from '../http/refused.exception.js';
import { toBoolean as ToBoolean } from '../http/to-boolean.js';
import { AGENCY_FILE } from '../settings/settings.js';
import { EventsHub } from './events-hub.js';
import { Listening, type Hearing } from './listening.js';

/** More tabs than that ask by themselves from time to time. */
const MOST_OF_ONE_SESSION = 8;

export class EventsDto {
  @ApiPropertyOptional({ type: Boolean, description: 'Chỉ báo đã nghe rồi kết thúc.' })
  @IsOptional()
  @ToBoolean()
  @IsBoolean({ message: 'once phải là true hoặc false' })
  once?: boolean;
}

@ApiTags('desk')
@Controller('events')
export class EventsController {
  /** Open connections by session. */
  private readonly open = new Map<string, number>();

  constructor(
    private readonly hub: EventsHub,
    private readonly desk: IdentityDesk,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY_FILE) private readonly agency: AgencyFile,
  ) {}

  @Get()
  @May('dossier.list')
  @ApiProduces('text/event-stream')
  @ApiOperation({
    summary: 'Báo khi có thay đổi ở đơn vị của người nghe: {units, at}, không có mã hay tên hồ sơ nào',
    description: 'Sự kiện ready khi đã nghe, message khi có thay đổi, ended khi phiên đăng nhập đã hết.',
  })
  listen(
    @Query() { once = false }: EventsDto,
    @Caller() caller: AbleCaller,
    @Res() reply: FastifyReply,
  ): void {
    const whose = caller.session?.id ?? caller.person.id;
    const others = this.open.get(whose) ?? 0;
    if (others >= MOST_OF_ONE_SESSION) {
      refused(refuse('events.too_many', { others }));
    }
    reply.hijack();
    const listening = new Listening(
      reply.raw,
      hearingOf(caller.capability, caller.able),
      () => this.again(caller),
      () => zoneClock(this.agency.zone).exactIsoOf(this.clock.now()),
    );
    this.open.set(whose, others + 1);
    reply.raw.once('close', () => {
      this.hub.remove(listening);
      this.forgetOne(whose);
    });
    listening.begin();
    if (once) listening.close();
    else this.hub.add(listening);
  }

  private forgetOne(whose: string): void {
    const left = (this.open.get(whose) ?? 1) - 1;
    if (left > 0) this.open.set(whose, left);
    else this.open.delete(whose);
  }

  /** The same question the guard asks, except that listening is no sign of a person being there. */
  private async again({ session, capability, able }: AbleCaller): Promise<Hearing | null> {
    if (session === null) return hearingOf(capability, able);
    const { deps } = this.desk;
    const found = await deps.sessions.find(deps.agency, tokenHash(session.token));
    if (!found || found.session.ended || found.session.account.disabled) return null;
    if (hasRunOut(found.session, this.clock.now())) return null;
    const posts = postsFor(capability, heldPosts(found.standing, this.desk.today()));
    return isRefusal(posts) ? null : hearingOf(capability, posts);
  }
}

function hearingOf(capability: Capability, posts: readonly HeldPost[]): Hearing {
  const all = posts.some((post) => scopeOf(capability, post) === 'any');
  return { units: all ? null : new Set(posts.map(({ unit }) => unit)) };
}
