import {
  Catch,
  HttpException,
  Inject,
  Logger,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { AgencyFile } from '#files';
import { AGENCY_FILE } from '../settings/settings.js';
import { CONTAINED } from './page-style.js';
import { troublePage } from './pages.js';

/** Nothing is kept, indexed or told to another site. */
export const LOOKUP_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': CONTAINED,
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Frame-Options': 'DENY',
};

/** What goes wrong with a look-up is a page too: applicants do not read JSON. */
@Catch()
export class LookupFilter implements ExceptionFilter {
  private readonly log = new Logger('lookup');

  constructor(@Inject(AGENCY_FILE) private readonly agency: AgencyFile) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const ours = !(error instanceof HttpException) || error.getStatus() >= 500;
    if (ours) this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const words = ours
      ? 'Hệ thống tạm gián đoạn, chưa tra cứu được. Xin thử lại sau ít phút.'
      : 'Yêu cầu không đọc được. Xin nhập lại vào biểu mẫu tra cứu.';
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply
      .status(ours ? 503 : error.getStatus())
      .headers(LOOKUP_HEADERS)
      .type('text/html; charset=utf-8')
      .send(troublePage(this.agency.name, words));
  }
}
