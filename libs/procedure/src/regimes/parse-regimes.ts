import { Ajv } from 'ajv';
import { LineCounter, parseDocument } from 'yaml';
import { dayAfter, isLocalDay, isRefusal, once, refuse, type Refusal } from '#kernel';
import { parseLimit, type Limit } from '#calendar';
import type { Sourced } from '../definition/definition.js';
import { locator } from '../text/locate.js';
import type { Path } from '../definition/finding.js';
import type { ReceptionChannel, Regime } from '../definition/regime.js';

const TEXT = { type: 'string', minLength: 1 };
const DATE = { type: 'string', format: 'local-date' };
const LIMIT = { type: 'string', format: 'limit' };
const SOURCED = {
  source: TEXT,
  confidence: { enum: ['verified', 'memory-high', 'memory-low', 'assumption'] },
};

function record(required: object, optional: object = {}): object {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

const reception = record({ limit: LIMIT, ...SOURCED });
const regime = record(
  {
    id: { type: 'string', pattern: '^[a-z][a-z0-9-]*$' },
    title: TEXT,
    from: DATE,
    reception: record({ direct: reception, online: reception, post: reception }),
    handover: record({
      cutoff: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
      grace: LIMIT,
      ...SOURCED,
    }),
    supplement: record(
      { atMost: { type: 'integer', minimum: 1 }, ...SOURCED },
      { noticeWithin: LIMIT, wait: LIMIT },
    ),
    apology: record({ owed: { type: 'boolean' }, reschedules: { type: 'integer', minimum: 0 }, ...SOURCED }),
    forms: { type: 'object', additionalProperties: TEXT },
  },
  { to: DATE },
);

const validator = once(() =>
  new Ajv({ allErrors: false, strict: true })
    .addFormat('local-date', isLocalDay)
    .addFormat('limit', (text: string) => !isRefusal(parseLimit(text)))
    .compile<RawRegimes>(
      record({ schema: { const: 'regimes/v1' }, regimes: { type: 'array', items: regime, minItems: 1 } }),
    ),
);

interface RawRegimes {
  readonly regimes: readonly RawRegime[];
}

type RawLimit = Sourced & { readonly limit: string };
type RawRegime = Omit<Regime, 'reception' | 'handover' | 'supplement'> & {
  readonly reception: Readonly<Record<ReceptionChannel, RawLimit>>;
  readonly handover: Omit<Regime['handover'], 'grace'> & { readonly grace: string };
  readonly supplement: Omit<Regime['supplement'], 'noticeWithin' | 'wait'> & {
    readonly noticeWithin?: string;
    readonly wait?: string;
  };
};

/**
 * Reads `config/regimes/*.yaml`: regimes in order of their dates, one after the other without a gap or a common day.
 * @param file the name shown in refusals
 * @returns `regime.not_readable` or `regime.not_consecutive`, naming the line
 */
export function parseRegimes(source: string, file: string): readonly Regime[] | Refusal {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [error] = document.errors;
  if (error) return unreadable(file, lines.linePos(error.pos[0]).line, error.message);
  const line = (path: Path): number => locator(document, lines)(path).line;
  const raw: unknown = document.toJS();
  const validate = validator();
  if (!validate(raw)) {
    const [fault] = validate.errors ?? [];
    const path = (fault?.instancePath ?? '').split('/').slice(1);
    const place = path.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    return unreadable(file, line(place), `“${path.join('.')}” ${fault?.message ?? ''}`);
  }
  const regimes = raw.regimes.map(filled);
  const at = regimes.findIndex((one, i) => i > 0 && !follows(regimes[i - 1], one));
  if (at < 0) return regimes;
  const { id, from } = regimes[at] ?? { id: '', from: '' };
  return refuse(
    'regime.not_consecutive',
    { file, line: line(['regimes', at, 'from']), id, from },
    { file, id, from },
  );
}

function follows(before: Regime | undefined, next: Regime): boolean {
  return before?.to !== undefined && dayAfter(before.to) === next.from;
}

function unreadable(file: string, line: number, why: string): Refusal {
  return refuse('regime.not_readable', { file, line, why }, { file, line });
}

function filled(raw: RawRegime): Regime {
  const { direct, online, post } = raw.reception;
  const { noticeWithin, wait, ...supplement } = raw.supplement;
  return {
    ...raw,
    reception: { direct: timed(direct), online: timed(online), post: timed(post) },
    handover: { ...raw.handover, grace: limitOf(raw.handover.grace) },
    supplement: {
      ...supplement,
      noticeWithin: noticeWithin === undefined ? null : limitOf(noticeWithin),
      wait: wait === undefined ? null : limitOf(wait),
    },
  };
}

function timed(raw: RawLimit): Sourced & { readonly limit: Limit } {
  return { ...raw, limit: limitOf(raw.limit) };
}

/** The schema has passed the text. */
function limitOf(text: string): Limit {
  const limit = parseLimit(text);
  return isRefusal(limit) ? { amount: 1, unit: 'working_days' } : limit;
}
