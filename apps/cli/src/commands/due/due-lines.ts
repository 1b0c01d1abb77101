import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { due, type DueAnswer, type DueRequest, type FindCalendar } from './due.js';

/** `due -`: requests as JSON lines in, answers as JSON lines out, in order; a bad line answers its error. */
export async function* dueLines(input: Readable, find: FindCalendar): AsyncGenerator<string> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const answer = answerLine(line, number, find);
    yield JSON.stringify(
      isRefusal(answer) ? { error: { code: answer.code, message: answer.message, line: number } } : answer,
    );
  }
}

function answerLine(line: string, number: number, find: FindCalendar): DueAnswer | Refusal {
  const request = readRequest(line);
  if (request) return due(request, find);
  return refuse('due.bad_request', {
    line: number,
    example: '{"from": "…", "limit": "5 working_days", "calendar"?, "stops"?: ["TỪ/ĐẾN"]}',
  });
}

function readRequest(line: string): DueRequest | null {
  try {
    const value = JSON.parse(line) as Partial<Record<keyof DueRequest, unknown>> | null;
    if (typeof value?.from !== 'string' || typeof value.limit !== 'string') return null;
    if (value.calendar !== undefined && typeof value.calendar !== 'string') return null;
    const stops = stopTexts(value.stops ?? []);
    if (!stops) return null;
    const { from, limit, calendar } = value;
    return { from, limit, stops, ...(calendar === undefined ? {} : { calendar }) };
  } catch {
    return null;
  }
}

/** Stops as texts `FROM/TO`, or as objects or pairs of the two. */
function stopTexts(stops: unknown): string[] | null {
  if (!Array.isArray(stops)) return null;
  const texts: string[] = [];
  for (const stop of stops as unknown[]) {
    const { from, to } = (stop ?? {}) as { from?: unknown; to?: unknown };
    if (typeof stop === 'string') texts.push(stop);
    else if (Array.isArray(stop) && stop.length === 2) texts.push(stop.join('/'));
    else if (typeof from === 'string' && typeof to === 'string') texts.push(`${from}/${to}`);
    else return null;
  }
  return texts;
}
