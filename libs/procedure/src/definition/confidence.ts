import type { Confidence } from './definition.js';

/** What stands beside a figure that nobody has read in its source; nothing beside one that was. */
const MARKS: Readonly<Record<Confidence, string | null>> = {
  verified: null,
  'memory-high': 'theo trí nhớ',
  'memory-low': 'chưa chắc',
  assumption: 'giả định',
};

/** What nobody has verified is not shown as if it were law. @param confidence none: where it comes from is not written */
export function confidenceMark(confidence: Confidence | null | undefined): string | null {
  return confidence ? MARKS[confidence] : 'chưa ghi nguồn';
}

/** A chain is as sure as its least sure link. */
export function weakest(all: readonly Confidence[]): Confidence {
  const order: readonly Confidence[] = ['assumption', 'memory-low', 'memory-high', 'verified'];
  return order.find((confidence) => all.includes(confidence)) ?? 'assumption';
}

/** What the marks mean, for the foot of a page. */
export const CONFIDENCE_LEGEND =
  'Con số hay căn cứ không có dấu là đã đọc trong nguồn. “Theo trí nhớ”, “chưa chắc”: chưa đối chiếu với văn bản. ' +
  '“Giả định”: để lập kế hoạch, không phải luật.';
