import { Controller, Get, Header, Inject, Param, Req } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DossierAccess } from '#access';
import { Caller, type AbleCaller } from '../auth/caller.js';
import { May } from '../auth/may.decorator.js';
import { orThrow } from '../http/refused.exception.js';
import { AGENCY } from '../settings/settings.js';
import { printReceipt } from './receipt-print.js';
import { ReceiptReader, type Receipt } from './receipt-reader.js';

/** A page that loads nothing and runs nothing; the reception page shows it in a frame of its own. */
const CONTAINED = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

@ApiTags('reception')
@Controller('dossiers/:code/receipt')
export class ReceiptController {
  constructor(
    private readonly reader: ReceiptReader,
    private readonly access: DossierAccess,
    @Inject(AGENCY) private readonly agency: string,
  ) {}

  @Get()
  @May('dossier.read')
  @ApiOperation({ summary: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả: dữ liệu, mã QR' })
  receipt(
    @Param('code') code: string,
    @Caller() caller: AbleCaller,
    @Req() request: FastifyRequest,
  ): Promise<Receipt> {
    return this.read(code, caller, request);
  }

  @Get('print')
  @May('dossier.read')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', CONTAINED)
  @Header('Cache-Control', 'private, no-store')
  @ApiProduces('text/html')
  @ApiOperation({ summary: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả, để in (A5)' })
  async printed(@Param('code') code: string, @Caller() caller: AbleCaller, @Req() request: FastifyRequest) {
    return printReceipt(await this.read(code, caller, request));
  }

  private async read(code: string, caller: AbleCaller, { protocol, host }: FastifyRequest): Promise<Receipt> {
    const record = orThrow(await this.access.read(this.agency, code, caller, 'receipt'));
    return this.reader.receipt(record, `${protocol}://${host}`);
  }
}
