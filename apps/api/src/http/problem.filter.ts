import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { problem, PROBLEM_JSON, problemOf, type Problem } from './problem.js';
import { RefusedException } from './refused.exception.js';

/** Connection lost or refused, server shutting down or starting: trouble of the moment, not of the request. */
const DATABASE_GONE = /^(08|57P0|ECONN|ETIMEDOUT)/;

/** SQLSTATE class 22: a text or date from the address that PostgreSQL cannot take. */
const UNREADABLE_VALUE = /^22...$/;

/** Refusals of the HTTP layer itself, in our words. */
const KNOWN: Readonly<Record<number, Problem>> = {
  413: problem(413, 'request.too_large', 'Yêu cầu lớn hơn 1 MB; hãy gửi nhỏ hơn.'),
  415: problem(415, 'request.not_json', 'Hãy gửi JSON với Content-Type: application/json.'),
};

/** Every error leaves as problem+json with a stable code; a fault of ours is logged in one line and not explained. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const found = this.toProblem(error);
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const wait = found.data?.['retryAfterSeconds'];
    if (found.status === 429 && typeof wait === 'number') void reply.header('Retry-After', String(wait));
    void reply.status(found.status).type(PROBLEM_JSON).send(found);
  }

  /** What an error is to who asked; also for one item of many. */
  toProblem(error: unknown): Problem {
    if (error instanceof RefusedException) return problemOf(error.refusal);
    if (error instanceof HttpException) return fromHttp(error);
    const {
      code = '',
      statusCode,
      message,
    } = error as { code?: string; statusCode?: number; message?: string };
    const refused = ofStatus(statusCode, message);
    if (refused) return refused;
    if (UNREADABLE_VALUE.test(code)) {
      return problem(
        400,
        'request.unreadable',
        'Một giá trị trong địa chỉ không đọc được (ký tự hoặc ngày không có thật).',
      );
    }
    if (DATABASE_GONE.test(code) || /terminat|timeout exceeded when trying to connect/i.test(message ?? '')) {
      this.log.error(`mất kết nối cơ sở dữ liệu: ${message ?? code}`);
      return problem(
        503,
        'database.unavailable',
        'Cơ sở dữ liệu tạm không trả lời; hãy gửi lại với cùng commandId. Nếu chưa gửi commandId, hãy xem lại hồ sơ trước.',
      );
    }
    this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return problem(
      500,
      'internal',
      'Lỗi của hệ thống, đã ghi nhật ký; chưa có gì thay đổi ngoài điều đã được xác nhận.',
    );
  }
}

/** What the HTTP layer below Nest refused by itself. */
function ofStatus(status = 500, message = 'Yêu cầu không đọc được.'): Problem | null {
  return KNOWN[status] ?? (status < 500 ? problem(status, 'request.unreadable', message) : null);
}

function fromHttp(error: HttpException): Problem {
  const status = error.getStatus();
  const known = KNOWN[status];
  if (known) return known;
  const body = error.getResponse();
  const messages = typeof body === 'object' ? (body as { message?: string | string[] }).message : body;
  const detail = Array.isArray(messages) ? messages.join('; ') : (messages ?? error.message);
  if (status === 404) return problem(404, 'route.unknown', `Không có địa chỉ này: ${detail}.`);
  return problem(status, status === 400 ? 'request.invalid' : 'request.refused', detail);
}
