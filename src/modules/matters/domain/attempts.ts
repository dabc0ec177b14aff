import type { Matter } from './matter.ts';

/** How often somebody was tried in vain, and when last, in ISO form. */
export interface Attempts {
  readonly count: number;
  readonly lastAt: string;
}

/** What a type's effects have noted as `attempts` among the matter's attributes. */
export function attemptsOf({ attributes }: Pick<Matter, 'attributes'>): Attempts | null {
  const { attempts } = attributes as { readonly attempts?: Attempts };
  return attempts ?? null;
}

/** One more, now. */
export function oneMore(before: Attempts | null, now: Date): Attempts {
  return { count: (before?.count ?? 0) + 1, lastAt: now.toISOString() };
}
