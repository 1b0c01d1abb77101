import { Controller, Get, Inject, Param, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DossierAccess } from '#access';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { orThrow } from '../http/refused.exception.js';
import { AGENCY } from '../settings/settings.js';
import { fileAnswer } from './file-answer.js';
import { PapersDesk, type ResultDrafts } from './papers-desk.js';
import { ApiUpload } from './upload-docs.js';
import type { FileView } from './paper.view.js';

/** What the agency draws up for signature, version by version; the applicant never sees it. */
@ApiTags('papers')
@Controller('dossiers/:code/result-drafts')
export class ResultDraftsController {
  constructor(
    private readonly desk: PapersDesk,
    private readonly access: DossierAccess,
    @Inject(AGENCY) private readonly agency: string,
  ) {}

  @Get()
  @May('dossier.read')
  @ApiOperation({ summary: 'Các bản dự thảo trình ký của hồ sơ, mới nhất trước' })
  async list(@Param('code') code: string, @Caller() caller: AbleCaller): Promise<ResultDrafts> {
    return this.desk.resultDrafts(
      orThrow(await this.access.read(this.agency, code, caller, 'drafts')),
      caller,
    );
  }

  @Post()
  @May('dossier.act')
  @ApiUpload()
  @ApiOperation({ summary: 'Đưa lên một bản dự thảo (PDF hoặc Word) khi bước soạn thảo là của mình' })
  async add(
    @Param('code') code: string,
    @Query('id') id: string | undefined,
    @Caller() caller: AbleCaller,
    @Req() request: FastifyRequest,
  ): Promise<FileView> {
    const record = orThrow(await this.access.read(this.agency, code, caller, 'drafts'));
    return this.desk.takeDraft(record, String(id), caller, request);
  }

  @Get(':id/file')
  @May('dossier.read')
  @ApiProduces('application/octet-stream')
  @ApiQuery({ name: 'xem', required: false, description: '1: mở trong trình duyệt nếu là PDF' })
  @ApiOperation({ summary: 'Nội dung một bản dự thảo; mỗi lần mở đều được ghi lại' })
  async file(
    @Param('code') code: string,
    @Param('id') id: string,
    @Query('xem') shown: string | undefined,
    @Caller() caller: AbleCaller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const record = orThrow(await this.access.read(this.agency, code, caller, 'draft'));
    const content = this.desk.content(await this.desk.draftsOf(record), id);
    return fileAnswer(reply, content, shown === '1');
  }
}
