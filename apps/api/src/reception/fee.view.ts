import { confidenceMark, type FeeDefinition } from '#procedure';

/** A fee with where it comes from. */
export interface FeeView {
  readonly amount: number;
  readonly currency: NonNullable<FeeDefinition['currency']>;
  readonly note: string | null;
  readonly source: string;
  readonly mark: string | null;
}

/** The fee of the procedure with where it comes from; null when no source was found. */
export function feeView(fee: FeeDefinition | undefined): FeeView | null {
  if (!fee) return null;
  const { amount, currency = 'VND', note = null, source, confidence } = fee;
  return { amount, currency, note, source, mark: confidenceMark(confidence) };
}
