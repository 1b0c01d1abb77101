import { Body, Controller, Delete, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  disableAccount,
  enableAccount,
  linkSubject,
  openAccount,
  resetPassword,
  unlinkSubject,
  unlockLogin,
  type Account,
  type FirstPassword,
  type Unlocked,
} from '#identity';
import { refuse, type Actor, type Refusal } from '#kernel';
import { CSRF } from '../auth/auth.controller.js';
import { CurrentActor } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { orThrow, refused } from '../http/refused.exception.js';
import { SsoProvider } from '../sso/sso-provider.js';
import { AccountDto, SubjectDto } from './people.dto.js';
import { accountView, PeopleDesk, type AccountView } from './people-desk.js';

/** Accounts of people: a first password is in the answer once and nowhere else. */
@ApiTags('people')
@Controller('people/:id')
export class AccountsController {
  constructor(
    @Inject(PeopleDesk) private readonly desk: PeopleDesk,
    @Inject(SsoProvider) private readonly provider: SsoProvider,
  ) {}

  @Post('account')
  @May('people.manage')
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Mở tài khoản; mật khẩu lần đầu chỉ có trong câu trả lời này' })
  async open(
    @Param('id') person: string,
    @Body() { login = person.toLowerCase() }: AccountDto,
    @CurrentActor() { id: by }: Actor,
  ): Promise<FirstPassword> {
    return orThrow(await openAccount(this.desk.deps, { person, login, by }));
  }

  @Post('account/reset')
  @May('people.manage')
  @HttpCode(200)
  @ApiHeader(CSRF)
  @ApiOperation({
    summary: 'Mật khẩu lần đầu mới, chỉ có trong câu trả lời này; mọi phiên của người đó kết thúc',
  })
  async reset(@Param('id') person: string, @CurrentActor() { id: by }: Actor): Promise<FirstPassword> {
    return orThrow(await resetPassword(this.desk.deps, { person, by }));
  }

  @Post('account/unlock')
  @May('people.manage')
  @HttpCode(200)
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Mở tên đăng nhập đang tạm khóa vì sai mật khẩu nhiều lần' })
  async unlock(@Param('id') person: string, @CurrentActor() { id: by }: Actor): Promise<Unlocked> {
    return orThrow(await unlockLogin(this.desk.deps, { person, by }));
  }

  @Post('account/disable')
  @May('people.manage')
  @HttpCode(200)
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Khóa tài khoản; mọi phiên của nó kết thúc ngay' })
  async disable(@Param('id') person: string, @CurrentActor() { id: by }: Actor): Promise<AccountView> {
    return shown(await disableAccount(this.desk.deps, { person, by }));
  }

  @Post('account/enable')
  @May('people.manage')
  @HttpCode(200)
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Mở lại một tài khoản đã khóa' })
  async enable(@Param('id') person: string, @CurrentActor() { id: by }: Actor): Promise<AccountView> {
    return shown(await enableAccount(this.desk.deps, { person, by }));
  }

  @Post('sso')
  @May('people.manage')
  @HttpCode(200)
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Liên kết tài khoản với một mã của đăng nhập một lần' })
  async link(
    @Param('id') person: string,
    @Body() { sub }: SubjectDto,
    @CurrentActor() { id: by }: Actor,
  ): Promise<AccountView> {
    const { settings } = this.provider;
    if (settings === null) {
      return refused(refuse('sso.off'));
    }
    return shown(await linkSubject(this.desk.deps, { person, issuer: settings.issuer, sub, by }));
  }

  @Delete('sso')
  @May('people.manage')
  @HttpCode(200)
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Bỏ liên kết với đăng nhập một lần; phiên mở bằng nó kết thúc' })
  async unlink(@Param('id') person: string, @CurrentActor() { id: by }: Actor): Promise<AccountView> {
    return shown(await unlinkSubject(this.desk.deps, { person, by }));
  }
}

function shown(account: Account | Refusal): AccountView {
  return accountView(orThrow(account), null);
}
