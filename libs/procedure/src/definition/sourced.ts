/** How sure we are of a fact taken from outside (catalogue of procedures, law texts). */
export type Confidence = 'verified' | 'memory-high' | 'memory-low' | 'assumption';

/** A figure or text of law with where it comes from; surfaces show the confidence beside the figure. */
export interface Sourced {
  readonly source: string;
  readonly confidence: Confidence;
}
