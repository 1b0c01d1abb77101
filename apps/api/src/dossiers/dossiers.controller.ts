import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import { actorFor, DossierAccess } from '#access';
import { Engine, type DossierRecord } from '#engine';
import {
  searchWords,
  DossierReader,
  type ActedEntry,
  type DossierLedger,
  type DossierLetters,
  type DossierList,
} from '#reading';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { orThrow } from '../http/refused.exception.js';
import { PapersDesk } from '../papers/papers-desk.js';
import { ReceptionDesk } from '../reception/reception-desk.js';
import { AGENCY } from '../settings/settings.js';
import { ActDto, ListDossiersDto, OpenDossierDto } from './dossier.dto.js';

const POST = {
  name: 'X-Post',
  required: false,
  description: 'Chức danh dùng cho việc này khi giữ nhiều chức danh; không gửi thì chọn theo bước của hồ sơ.',
  example: 'one_stop_officer; unit=mot_cua',
};

@ApiTags('dossiers')
@Controller('dossiers')
export class DossiersController {
  constructor(
    private readonly engine: Engine,
    private readonly reader: DossierReader,
    private readonly access: DossierAccess,
    private readonly reception: ReceptionDesk,
    private readonly papers: PapersDesk,
    @Inject(AGENCY) private readonly agency: string,
  ) {}

  @Post()
  @May('dossier.open')
  @ApiHeader(POST)
  @ApiOperation({ summary: 'Mở hồ sơ ở bước đầu của thủ tục đang có hiệu lực' })
  async open(@Body() body: OpenDossierDto, @Caller() caller: AbleCaller): Promise<ActedEntry> {
    const commandId = body.commandId ?? randomUUID();
    const actor = await this.access.openerFor(this.agency, body.procedure, caller);
    const entry = await this.engine.open({
      agency: this.agency,
      commandId,
      procedure: body.procedure,
      channel: body.channel,
      applicant: this.reception.applicantOf(body.applicant),
      papers: body.papers,
      actor,
      data: await this.papers.evidence(commandId, actor.id),
      due: body.due === undefined ? null : Date.parse(body.due),
    });
    return this.reader.entry(orThrow(entry));
  }

  @Post(':code/actions')
  @May('dossier.act')
  @HttpCode(200)
  @ApiHeader(POST)
  @ApiOperation({ summary: 'Thực hiện một thao tác; 409 khi hồ sơ đã đổi hoặc thao tác không hợp lúc này' })
  async act(
    @Param('code') code: string,
    @Body() body: ActDto,
    @Caller() caller: AbleCaller,
  ): Promise<ActedEntry> {
    const acted = await this.engine.actAndShow({
      agency: this.agency,
      dossier: code,
      commandId: body.commandId ?? randomUUID(),
      expectedRevision: body.expectedRevision,
      action: body.action,
      data: body.data ?? {},
      actor: actorFor(caller, body.action),
      files: await this.papers.toSeal(code),
    });
    const { entry, record } = orThrow(acted);
    return this.reader.entryOf(entry, record);
  }

  @Get()
  @May('dossier.list')
  @ApiOperation({ summary: 'Danh sách hồ sơ theo ngày hẹn trả, phân trang bằng next' })
  async list(@Query() query: ListDossiersDto, @Caller() caller: AbleCaller): Promise<DossierList> {
    const { after, limit = 50, q = '', ...filter } = query;
    const visible = await this.access.visible(this.agency, caller);
    const words = searchWords(q, this.agency) ?? undefined;
    return orThrow(await this.reader.list(this.agency, { ...filter, words, visible }, after, limit));
  }

  @Get(':code/ledger')
  @May('dossier.read')
  @ApiOperation({ summary: 'Bảng từng ngày của ngày hẹn trả' })
  async ledger(@Param('code') code: string, @Caller() caller: AbleCaller): Promise<DossierLedger> {
    return orThrow(await this.reader.ledger(await this.read(code, caller, 'ledger')));
  }

  @Get(':code/ledger.txt')
  @May('dossier.read')
  @Header('Content-Type', 'text/plain; charset=utf-8')
  @ApiOperation({ summary: 'Bảng từng ngày, để in' })
  async printedLedger(@Param('code') code: string, @Caller() caller: AbleCaller) {
    return orThrow(await this.reader.printedLedger(await this.read(code, caller, 'ledger')));
  }

  @Get(':code/letters')
  @May('dossier.read')
  @ApiOperation({ summary: 'Văn bản nợ và đã ban hành' })
  async letters(@Param('code') code: string, @Caller() caller: AbleCaller): Promise<DossierLetters> {
    return this.reader.letters(await this.read(code, caller, 'letters'));
  }

  private async read(code: string, caller: AbleCaller, what: string): Promise<DossierRecord> {
    return orThrow(await this.access.read(this.agency, code, caller, what));
  }
}
