import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ADMINISTRATOR, endPost, givePost, hirePerson } from '#identity';
import { refuse, type Actor, type Refusal } from '#kernel';
import { CSRF } from '../auth/auth.controller.js';
import { CurrentActor } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { orThrow } from '../http/refused.exception.js';
import { EndPostDto, PersonDto, PostDto } from './people.dto.js';
import { PeopleDesk, personView, WORDS, type PersonView } from './people-desk.js';

/** Everybody, with the words of roles and units. */
export interface PeopleList {
  readonly today: string;
  readonly roles: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
  readonly people: readonly PersonView[];
}

/** Who works here and in which posts. */
@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(@Inject(PeopleDesk) private readonly desk: PeopleDesk) {}

  @Get()
  @May('people.manage')
  @ApiOperation({ summary: 'Mọi người: chức danh trước nay, tài khoản, tên đăng nhập đang tạm khóa' })
  async list(): Promise<PeopleList> {
    const staff = await this.desk.staff();
    return {
      today: staff.today,
      roles: WORDS.roles,
      units: WORDS.units,
      people: staff.people.map((person) => personView(person, staff)),
    };
  }

  @Post()
  @May('people.manage')
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Thêm một người, chưa có chức danh và tài khoản' })
  async add(@Body() { id, name }: PersonDto, @CurrentActor() { id: by }: Actor): Promise<PersonView> {
    const { id: added } = orThrow(await hirePerson(this.desk.deps, { id, name, by }));
    return this.shown(added);
  }

  @Post(':id/posts')
  @May('people.manage')
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Giao một chức danh, bên cạnh các chức danh đang giữ' })
  async give(
    @Param('id') person: string,
    @Body() { role, unit, from, to }: PostDto,
    @CurrentActor() { id: by }: Actor,
  ): Promise<PersonView> {
    orThrow(await givePost(this.desk.deps, WORDS, { person, role, unit, from, to, by }));
    return this.shown(person);
  }

  @Post(':id/posts/end')
  @May('people.manage')
  @HttpCode(200)
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Đặt ngày cuối của một chức danh' })
  async end(
    @Param('id') person: string,
    @Body() { role, unit, on }: EndPostDto,
    @CurrentActor() { id: by }: Actor,
  ): Promise<PersonView> {
    orThrow(person === by && role === ADMINISTRATOR ? ownPost() : null);
    orThrow(await endPost(this.desk.deps, { person, role, unit, on, by }));
    return this.shown(person);
  }

  private async shown(id: string): Promise<PersonView> {
    const staff = await this.desk.staff();
    const person = staff.people.find((one) => one.id === id);
    if (!person) throw new Error(`person ${id} was just changed and is gone`);
    return personView(person, staff);
  }
}

/** Else the last administrator could leave nobody who lets people in. */
function ownPost(): Refusal {
  return refuse('post.own_administrator');
}
