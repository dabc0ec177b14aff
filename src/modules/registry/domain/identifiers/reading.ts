import type { Sentence } from '#platform/refusal/refusal.ts';

/** What a number says of its holder, as far as its kind says it. */
export interface Told {
  /** The day of birth, as year-month-day. */
  readonly bornOn?: string;
  readonly sex?: 'male' | 'female';
}

/** A number as it was read: with faults it must not be kept. */
export interface IdentifierReading {
  /**
   * As it is compared and kept: narrow, in capitals, without gaps. A number of the old form comes
   * in its new one, so that one person is found under both.
   */
  readonly number: string;
  readonly told: Told;
  /** Everything that is wrong with it, in words; none when it may stand. */
  readonly faults: readonly Sentence[];
}

/** The characters of a number as people write it: made narrow, without gaps and dashes. */
export function bareNumber(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();
}

export function faulty(number: string, ...faults: readonly Sentence[]): IdentifierReading {
  return { number, told: {}, faults };
}
