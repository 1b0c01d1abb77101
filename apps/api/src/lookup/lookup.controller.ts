import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  Post,
  Query,
  Req,
  Res,
  UseFilters,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CLOCK } from '#engine';
import type { AgencyFile } from '#files';
import { hourOfDay, zoneClock, type Clock } from '#kernel';
import { Public } from '../auth/may.decorator.js';
import { AGENCY_FILE } from '../settings/settings.js';
import { asPrinted } from './as-printed.js';
import { FOUR_DIGITS, wrongDigits, LookUp } from '#reading';
import { LookupFilter, LOOKUP_HEADERS } from './lookup.filter.js';
import { formPage, NOT_FOUND, storyPage } from './pages.js';

const HTML = 'text/html; charset=utf-8';

/** Tra cứu: where an applicant sees their dossier. No login, no script, nothing kept by the browser. */
@ApiExcludeController()
@UseFilters(LookupFilter)
@Controller('tra-cuu')
export class LookupController {
  constructor(
    private readonly answers: LookUp,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AGENCY_FILE) private readonly agency: AgencyFile,
  ) {}

  /** The form; the code of a receipt's QR fills it in, no more. */
  @Get()
  @Public()
  @Header('Content-Type', HTML)
  form(@Query('ma') code: unknown, @Res({ passthrough: true }) reply: FastifyReply): string {
    void reply.headers(LOOKUP_HEADERS);
    const given = this.codeOf(code);
    return formPage(this.agency.name, { code: given, field: given === '' ? 'ma' : 'so', alert: null });
  }

  @Post()
  @HttpCode(200)
  @Public()
  @Header('Content-Type', HTML)
  async lookUp(
    @Body() body: Readonly<Record<string, unknown>> | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    void reply.headers(LOOKUP_HEADERS);
    const { name } = this.agency;
    const code = this.codeOf(body?.['ma']);
    const digits = textOf(body?.['so']).replaceAll(/[\s.-]/g, '');
    // Only the form is looked at: whatever the code, nothing has been asked of the database yet.
    if (code === '' || !FOUR_DIGITS.test(digits)) {
      void reply.status(422);
      if (code === '') return formPage(name, { code, field: 'ma', alert: 'Xin nhập mã hồ sơ.' });
      return formPage(name, { code, field: 'so', alert: wrongDigits(digits) });
    }
    const found = await this.answers.lookUp(code, digits, request.ip);
    switch (found.kind) {
      case 'found':
        return storyPage(name, found.story, this.moment());
      case 'not_found':
        void reply.status(404);
        return formPage(name, { code, field: 'ma', alert: NOT_FOUND });
      case 'wait':
        void reply.status(429).header('Retry-After', String(found.seconds));
        return formPage(name, { code, field: 'ma', alert: this.waitWords(found.seconds) });
    }
  }

  private waitWords(seconds: number): string {
    const wait = seconds < 90 ? `${seconds} giây` : `${Math.ceil(seconds / 60)} phút`;
    const time = this.moment(this.clock.now() + seconds * 1000).slice(0, 5);
    return `Đã tra cứu không đúng quá nhiều lần. Xin thử lại sau ${wait} (từ ${time}). Nếu cần ngay, xin mang giấy tiếp nhận đến nơi đã nộp hồ sơ.`;
  }

  private codeOf(given: unknown): string {
    return asPrinted(textOf(given), this.agency.id);
  }

  /** `09:15 ngày 04/08/2026` */
  private moment(at = this.clock.now()): string {
    return hourOfDay(zoneClock(this.agency.zone).isoOf(at));
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
