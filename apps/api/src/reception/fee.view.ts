import { confidenceMark, type FeeDefinition } from '#procedure';

/** The fee of the procedure with where it comes from; null when no source was found. */
export function feeView(fee: FeeDefinition | undefined) {
  if (!fee) return null;
  const { amount, currency = 'VND', note = null, source, confidence } = fee;
  return { amount, currency, note, source, mark: confidenceMark(confidence) };
}
