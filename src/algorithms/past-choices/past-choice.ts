/** What somebody chose once, in what circumstances, and what came of it. */
export interface PastChoice {
  readonly choice: string;
  /** From the general to the particular, e.g. the levels of a category and then a place. */
  readonly path: readonly string[];
  /** Of the words that stood there; each once. */
  readonly terms: readonly number[];
  /** How much it speaks for the choice: 0 where it was given back, more where it was confirmed. */
  readonly weight: number;
  /** It was given back as wrong. */
  readonly failed: boolean;
}

export interface Circumstances {
  readonly path: readonly string[];
  readonly terms: readonly number[];
}

/** What would be chosen now. */
export interface LikelyChoice {
  readonly choice: string;
  /** How likely; with what was never chosen yet all of them together are 1. */
  readonly probability: number;
  /** The terms that speak for it, the most telling first. */
  readonly because: readonly number[];
}
