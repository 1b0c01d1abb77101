import { formatLimit, type Limit } from '#calendar';
import type { ProcedureDefinition, StepDefinition } from '../definition/definition.js';
import type { HandoverRule, ReceptionChannel, Regime } from '../definition/regime.js';
import { underRegime } from '../regimes/under-regime.js';
import { REGIME_LIMITS } from '../definition/vocabulary.js';
import type { Basis, PrintedTime, Span } from './printed.js';
import { oneSpan, spansOf, type Said } from './spans.js';

const CHANNELS: Readonly<Record<ReceptionChannel, string>> = {
  direct: 'trực tiếp',
  post: 'bưu chính',
  online: 'trực tuyến',
};

/** The budget of a step, under every regime that may apply to a dossier of the issue. */
export function timesOf(
  name: string,
  step: StepDefinition,
  definition: ProcedureDefinition,
  regimes: readonly Regime[],
): readonly PrintedTime[] {
  if (step.withinRegime === undefined) {
    const basis = step.within === undefined ? null : basisOf(step);
    return [{ label: null, spans: oneSpan(words(step.within), basis) }];
  }
  const spans = (say: (step: StepDefinition, regime: Regime) => Said): readonly Span[] => {
    const said = spansOf(definition, regimes, (regime) => {
      const filled = underRegime(definition, regime).steps[name];
      return filled ? say(filled, regime) : { text: null, basis: null };
    });
    return said.length > 0 ? said : oneSpan(REGIME_LIMITS[step.withinRegime ?? 'reception'], basisOf(step));
  };
  if (step.withinRegime === 'reception') return byChannel(step, spans);
  return [
    {
      label: null,
      spans: spans((filled) => ({
        text: filled.handover ? handoverWords(filled.handover) : words(filled.within),
        basis: filled.within ? basisOf(filled) : null,
      })),
    },
  ];
}

/** Ways of handing in that have the same time are one line. */
function byChannel(
  { source, confidence }: StepDefinition,
  spans: (say: (step: StepDefinition, regime: Regime) => Said) => readonly Span[],
): readonly PrintedTime[] {
  const lines: { labels: string[]; spans: readonly Span[] }[] = [];
  for (const channel of Object.keys(CHANNELS) as ReceptionChannel[]) {
    const own = spans((filled, { reception }) => ({
      text: words(filled.byChannel?.[channel]),
      basis: {
        source: source ?? reception[channel].source,
        confidence: confidence ?? reception[channel].confidence,
      },
    }));
    const alike = lines.find((line) => JSON.stringify(line.spans) === JSON.stringify(own));
    if (alike) alike.labels.push(CHANNELS[channel]);
    else lines.push({ labels: [CHANNELS[channel]], spans: own });
  }
  if (lines.length === 1) return lines.map((line) => ({ label: null, spans: line.spans }));
  return lines.map((line) => ({ label: `Nộp ${line.labels.join(', ')}`, spans: line.spans }));
}

function handoverWords({ cutoff, grace }: HandoverRule): string {
  const hour = cutoff.replace(/^0/, '').replace(/:00$/, ' giờ').replace(':', ' giờ ');
  return `trong ngày làm việc; nhận sau ${hour}: ${formatLimit(grace)} đầu của ngày làm việc sau`;
}

function words(limit: Limit | undefined): string | null {
  return limit === undefined ? null : formatLimit(limit);
}

function basisOf({ source, confidence }: StepDefinition): Basis {
  return { source: source ?? null, confidence: confidence ?? null };
}
