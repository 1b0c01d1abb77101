import { Controller, Get, Inject, Param, Post, Query, Req, Res, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DossierAccess } from '#access';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { orThrow } from '../http/refused.exception.js';
import { AGENCY } from '../settings/settings.js';
import { fileAnswer } from './file-answer.js';
import { PapersDesk, type DossierChecklist } from './papers-desk.js';
import { ApiUpload } from './upload-docs.js';
import type { Adding, FileView } from './paper.view.js';

/** The checklist, and whether more may be added. */
export interface DossierPapers extends DossierChecklist {
  readonly adding: Adding;
}

/** The papers of a dossier and the files behind them. */
@ApiTags('papers')
@Controller('dossiers/:code/papers')
export class PapersController {
  constructor(
    private readonly desk: PapersDesk,
    private readonly access: DossierAccess,
    @Inject(AGENCY) private readonly agency: string,
  ) {}

  @Get()
  @May('dossier.read')
  @ApiOperation({ summary: 'Thành phần hồ sơ và các tệp đã nộp' })
  async list(@Param('code') code: string, @Caller() caller: AbleCaller): Promise<DossierPapers> {
    const record = orThrow(await this.access.read(this.agency, code, caller, 'papers'));
    const [checklist, adding] = await Promise.all([
      this.desk.checklist(record),
      this.desk.adding(record, caller),
    ]);
    return { ...checklist, adding };
  }

  @Post(':paper')
  @May('dossier.act')
  @ApiUpload()
  @ApiOperation({ summary: 'Thêm một tệp khi hồ sơ đang tiếp nhận hoặc đang chờ bổ sung' })
  async add(
    @Param('code') code: string,
    @Param('paper') paper: string,
    @Query('id') id: string | undefined,
    @Caller() caller: AbleCaller,
    @Req() request: FastifyRequest,
  ): Promise<FileView> {
    const record = orThrow(await this.access.read(this.agency, code, caller, 'papers'));
    const by = await this.desk.bringerOf(record, paper, caller);
    return this.desk.take({ id: String(id), place: { dossier: code }, paper, by }, request);
  }

  @Get(':id/file')
  @May('dossier.read')
  @ApiProduces('application/octet-stream')
  @ApiQuery({ name: 'xem', required: false, description: '1: mở trong trình duyệt nếu là PDF hoặc ảnh' })
  @ApiOperation({ summary: 'Nội dung một tệp; mỗi lần mở đều được ghi lại' })
  async file(
    @Param('code') code: string,
    @Param('id') id: string,
    @Query('xem') shown: string | undefined,
    @Caller() caller: AbleCaller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const record = orThrow(await this.access.read(this.agency, code, caller, 'paper'));
    const content = this.desk.content(await this.desk.ofDossier(record), id);
    return fileAnswer(reply, content, shown === '1');
  }
}
