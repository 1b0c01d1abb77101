import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Engine } from '#engine';
import { refuse, type Actor } from '#kernel';
import { ActorHeader } from '../http/actor.js';
import { accepted } from '../http/refused.exception.js';
import { AGENCY } from '../settings.js';
import { ActDto, ListDossiersDto, OpenDossierDto } from './dossier.dto.js';
import { DossierReader } from './dossier-reader.js';

const ACTOR = { name: 'X-Actor', required: true, example: 'lan; role=one_stop_officer; unit=mot_cua' };

@ApiTags('dossiers')
@Controller('dossiers')
export class DossiersController {
  constructor(
    private readonly engine: Engine,
    private readonly reader: DossierReader,
    @Inject(AGENCY) private readonly agency: string,
  ) {}

  @Post()
  @ApiHeader(ACTOR)
  @ApiOperation({ summary: 'Mở hồ sơ ở bước đầu của thủ tục đang có hiệu lực' })
  async open(@Body() body: OpenDossierDto, @ActorHeader() actor: Actor) {
    const { name, identifier = '', phone = '', kind } = body.applicant;
    const entry = await this.engine.open({
      agency: this.agency,
      commandId: body.commandId ?? randomUUID(),
      procedure: body.procedure,
      channel: body.channel,
      applicant: { name, identifier, phone, ...(kind ? { kind } : {}) },
      papers: body.papers,
      actor,
      data: {},
      due: body.due === undefined ? null : Date.parse(body.due),
    });
    return this.reader.entry(accepted(entry));
  }

  @Post(':code/actions')
  @HttpCode(200)
  @ApiHeader(ACTOR)
  @ApiOperation({ summary: 'Thực hiện một thao tác; 409 khi hồ sơ đã đổi hoặc thao tác không hợp lúc này' })
  async act(@Param('code') code: string, @Body() body: ActDto, @ActorHeader() actor: Actor) {
    const acted = await this.engine.actAndShow({
      agency: this.agency,
      dossier: code,
      commandId: body.commandId ?? randomUUID(),
      expectedRevision: body.expectedRevision,
      action: body.action,
      data: body.data ?? {},
      actor,
    });
    const { entry, record } = accepted(acted);
    return this.reader.entryOf(entry, record);
  }

  @Get()
  @ApiOperation({ summary: 'Danh sách hồ sơ theo ngày hẹn trả, phân trang bằng next' })
  list(@Query() query: ListDossiersDto) {
    const { after, limit = 50, ...filter } = query;
    return this.reader.list(this.agency, filter, after, limit);
  }

  @Get(':code')
  @ApiOperation({ summary: 'Một hồ sơ: đang ở đâu, hẹn khi nào, lượt ai, làm được gì' })
  async one(@Param('code') code: string) {
    return (await this.reader.detail(this.agency, code)) ?? this.unknown(code);
  }

  @Get(':code/history')
  @ApiOperation({ summary: 'Nhật ký của hồ sơ, chuỗi băm' })
  async history(@Param('code') code: string) {
    return (await this.reader.history(this.agency, code)) ?? this.unknown(code);
  }

  @Get(':code/ledger')
  @ApiOperation({ summary: 'Bảng từng ngày của ngày hẹn trả' })
  async ledger(@Param('code') code: string) {
    return (await this.reader.ledger(this.agency, code)) ?? this.unknown(code);
  }

  @Get(':code/ledger.txt')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @ApiOperation({ summary: 'Bảng từng ngày, để in' })
  async printedLedger(@Param('code') code: string) {
    return (await this.reader.printedLedger(this.agency, code)) ?? this.unknown(code);
  }

  @Get(':code/letters')
  @ApiOperation({ summary: 'Văn bản nợ và đã ban hành' })
  async letters(@Param('code') code: string) {
    return (await this.reader.letters(this.agency, code)) ?? this.unknown(code);
  }

  private unknown(code: string): never {
    return accepted<never>(
      refuse('not_found', 'dossier.unknown', `Không có hồ sơ ${code} ở cơ quan ${this.agency}.`),
    );
  }
}
