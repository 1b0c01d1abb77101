import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actorIn } from '#identity';
import { CSRF } from '../auth/auth.controller.js';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { fileAnswer } from './file-answer.js';
import { PapersDesk, type DraftFiles } from './papers-desk.js';
import { ApiUpload } from './upload-docs.js';
import type { FileView } from './paper.view.js';

/**
 * Files taken in before the dossier exists. The draft's id is the commandId of the opening to come: opened by the same
 * person, the dossier has the files. Nobody else sees them.
 */
@ApiTags('papers')
@Controller('drafts/:draft/papers')
export class DraftsController {
  constructor(private readonly desk: PapersDesk) {}

  @Get()
  @May('dossier.open')
  @ApiOperation({ summary: 'Tệp của một bản nháp của tôi' })
  list(@Param('draft') draft: string, @Caller() { person }: AbleCaller): Promise<DraftFiles> {
    return this.desk.draftView(draft, person.id);
  }

  @Post(':paper')
  @May('dossier.open')
  @ApiUpload()
  @ApiOperation({ summary: 'Thêm một tệp vào bản nháp; mã bản nháp là commandId sẽ dùng khi mở hồ sơ' })
  async add(
    @Param('draft') draft: string,
    @Param('paper') paper: string,
    @Query('id') id: string | undefined,
    @Caller() { person, able }: AbleCaller,
    @Req() request: FastifyRequest,
  ): Promise<FileView> {
    const by = actorIn(person.id, able[0]);
    return this.desk.take({ id: String(id), place: { draft }, paper, by }, request);
  }

  @Get(':id/file')
  @May('dossier.open')
  @ApiProduces('application/octet-stream')
  @ApiOperation({ summary: 'Nội dung một tệp trong bản nháp của tôi' })
  async file(
    @Param('draft') draft: string,
    @Param('id') id: string,
    @Query('xem') shown: string | undefined,
    @Caller() { person }: AbleCaller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return fileAnswer(reply, this.desk.content(await this.desk.ofDraft(draft, person.id), id), shown === '1');
  }

  @Delete(':id')
  @HttpCode(204)
  @May('dossier.open')
  @ApiHeader(CSRF)
  @ApiOperation({ summary: 'Bỏ một tệp khỏi bản nháp' })
  async remove(
    @Param('draft') draft: string,
    @Param('id') id: string,
    @Caller() { person }: AbleCaller,
  ): Promise<void> {
    await this.desk.remove(draft, person.id, id);
  }
}
