import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { refuse, type Refusal } from '#kernel';
import { PROBLEM_JSON, problemOf, requestProblem, type Problem } from './problem.js';
import { RefusedException } from './refused.exception.js';

/** Connection lost or refused, server shutting down or starting: trouble of the moment, not of the request. */
const DATABASE_GONE = /^(08|57P0|ECONN|ETIMEDOUT)/;

/** SQLSTATE class 22: a text or date from the address that PostgreSQL cannot take. */
const UNREADABLE_VALUE = /^22...$/;

/** Refusals of the HTTP layer itself, in our words. */
const KNOWN: Readonly<Record<number, Refusal>> = {
  413: refuse('request.too_large'),
  415: refuse('request.not_json'),
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
      const why = 'Một giá trị trong địa chỉ không đọc được (ký tự hoặc ngày không có thật).';
      return requestProblem(refuse('request.unreadable', { why }));
    }
    if (DATABASE_GONE.test(code) || /terminat|timeout exceeded when trying to connect/i.test(message ?? '')) {
      this.log.error(`mất kết nối cơ sở dữ liệu: ${message ?? code}`);
      return requestProblem(refuse('database.unavailable'));
    }
    this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return requestProblem(refuse('internal'));
  }
}

/** What the HTTP layer below Nest refused by itself. */
function ofStatus(status = 500, why = 'Yêu cầu không đọc được.'): Problem | null {
  const known = KNOWN[status];
  if (known) return requestProblem(known);
  return status < 500 ? requestProblem(refuse('request.unreadable', { why }), status) : null;
}

function fromHttp(error: HttpException): Problem {
  const status = error.getStatus();
  const known = KNOWN[status];
  if (known) return requestProblem(known);
  const body = error.getResponse();
  const messages = typeof body === 'object' ? (body as { message?: string | string[] }).message : body;
  const why = Array.isArray(messages) ? messages.join('; ') : (messages ?? error.message);
  if (status === 404) return requestProblem(refuse('route.unknown', { route: why }));
  return requestProblem(refuse(status === 400 ? 'request.invalid' : 'request.refused', { why }), status);
}
