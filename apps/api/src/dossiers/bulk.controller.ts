import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorFor } from '#access';
import { Engine } from '#engine';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import type { Problem } from '../http/problem.js';
import { ProblemFilter } from '../http/problem.filter.js';
import { orThrow } from '../http/refused.exception.js';
import { PapersDesk } from '../papers/papers-desk.js';
import { AGENCY } from '../settings/settings.js';
import { BulkActDto, type BulkItemDto } from './bulk.dto.js';
import { DossierReader } from '#reading';

/** What became of one dossier of many. */
export type BulkResult =
  | { readonly code: string; readonly ok: true; readonly revision: number; readonly stateTitle: string }
  | {
      readonly code: string;
      readonly ok: false;
      readonly problem: Pick<Problem, 'code' | 'title' | 'detail'>;
    };

/** In the order of what was asked. */
export interface BulkResults {
  readonly results: readonly BulkResult[];
}

/** So many transitions of one request at a time: the others have people waiting, too. */
const AT_A_TIME = 4;

const PROBLEMS = new ProblemFilter();

@ApiTags('dossiers')
@Controller('dossiers')
export class BulkController {
  constructor(
    private readonly engine: Engine,
    private readonly reader: DossierReader,
    private readonly papers: PapersDesk,
    @Inject(AGENCY) private readonly agency: string,
  ) {}

  /** Each dossier by itself, under the rules of the single action; one refusal stops none of the others. */
  @Post('actions')
  @May('dossier.act')
  @HttpCode(200)
  @ApiHeader({
    name: 'X-Post',
    required: false,
    description: 'Chức danh dùng cho việc này khi giữ nhiều chức danh.',
    example: 'leader; unit=lanh_dao',
  })
  @ApiOperation({ summary: 'Một thao tác cho nhiều hồ sơ, mỗi hồ sơ một kết quả riêng' })
  async act(
    @Body() { action, data = {}, items }: BulkActDto,
    @Caller() caller: AbleCaller,
  ): Promise<BulkResults> {
    const results: BulkResult[] = [];
    const waiting = [...items.entries()];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        results[next[0]] = await this.one(next[1], { action, data }, caller);
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, lane));
    return { results };
  }

  private async one(
    { code, expectedRevision, commandId }: BulkItemDto,
    { action, data }: Required<Pick<BulkActDto, 'action' | 'data'>>,
    caller: AbleCaller,
  ): Promise<BulkResult> {
    try {
      const command = {
        agency: this.agency,
        dossier: code,
        commandId,
        expectedRevision,
        action,
        data,
        actor: actorFor(caller, action),
        files: await this.papers.toSeal(code),
      };
      const { entry, record } = orThrow(await this.engine.actAndShow(command));
      const { stateTitle } = await this.reader.view(record);
      return { code, ok: true, revision: entry.revision, stateTitle };
    } catch (error) {
      const { code: name, title, detail } = PROBLEMS.toProblem(error);
      return { code, ok: false, problem: { code: name, title, detail } };
    }
  }
}
