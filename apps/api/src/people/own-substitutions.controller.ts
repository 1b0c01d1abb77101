import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { endSubstitution, mustChangeFirst, substituteOneself, type EndedSubstitution } from '#identity';
import { refuse } from '#kernel';
import { CSRF } from '../auth/auth.controller.js';
import { LoggedIn, type RequestCaller } from '../auth/caller.js';
import { AnyoneLoggedIn } from '../auth/may.decorator.js';
import { orThrow, refused } from '../http/refused.exception.js';
import { OwnSubstitutionDto } from './people.dto.js';
import { PeopleDesk, postView, seatOf, type PostView, type SubstitutionView } from './people-desk.js';

/** One's posts, and who stands in for whom. */
export interface OwnSubstitutions {
  readonly today: string;
  readonly posts: readonly PostView[];
  readonly substitutions: readonly SubstitutionView[];
}

/** One's own absence: who stands in for me, and for whom I do. */
@ApiTags('auth')
@Controller('auth/substitutions')
export class OwnSubstitutionsController {
  constructor(@Inject(PeopleDesk) private readonly desk: PeopleDesk) {}

  @Get()
  @AnyoneLoggedIn()
  @ApiOperation({ summary: 'Chức danh của tôi theo thời gian; ai làm thay tôi, tôi làm thay ai' })
  async list(@LoggedIn() { person, standing }: RequestCaller): Promise<OwnSubstitutions> {
    const { people, agency } = this.desk.deps;
    const [all, nameOf] = await Promise.all([people.substitutions(agency), this.desk.names()]);
    const mine = all.filter(({ absent, acting }) => absent.id === person.id || acting.id === person.id);
    const today = this.desk.today();
    return {
      today,
      posts: standing.posts.map((post) => postView(post, today)),
      substitutions: mine.map((one) => this.desk.substitutionView(one, nameOf)),
    };
  }

  @Post()
  @AnyoneLoggedIn()
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Giao người làm thay tôi khi tôi vắng mặt' })
  async make(
    @Body() { role, unit, ...asked }: OwnSubstitutionDto,
    @LoggedIn() caller: RequestCaller,
  ): Promise<SubstitutionView> {
    mustBeAtWork(caller);
    const seat = orThrow(seatOf({ role, unit }));
    const command = { ...asked, seat, absent: caller.person.id };
    const made = orThrow(await substituteOneself(this.desk.deps, command));
    return this.desk.substitutionView(made, await this.desk.names());
  }

  @Post(':id/end')
  @AnyoneLoggedIn()
  @HttpCode(200)
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Kết thúc trước hạn việc người khác làm thay tôi' })
  async end(@Param('id') id: string, @LoggedIn() caller: RequestCaller): Promise<EndedSubstitution> {
    mustBeAtWork(caller);
    return orThrow(await endSubstitution(this.desk.deps, { id, by: caller.person.id, own: true }));
  }
}

/** Who still has a first password, or is a name in a header, gives nothing away. */
function mustBeAtWork({ session }: RequestCaller): void {
  if (session && !mustChangeFirst(session)) return;
  refused(
    refuse('password.must_change', {
      change: 'Hãy đăng nhập và đổi mật khẩu cấp lần đầu',
      then: 'làm việc này',
    }),
  );
}
