import type { MatterType } from '#modules/matters/declare.ts';

/** Numbers the rules go by, as they ship; most of them a cell may set: see `adjustedType`. */
export const limits = {
  /** A body may return a matter within this much working time of the dispatch. */
  returnWithinMinutes: 420,
  /** The return that makes it an arbitration. */
  returnsMax: 2,
  extensionsMax: 1,
  extensionsMaxComplex: 2,
  extensionDaysMax: 15,
  extensionDaysMaxPetition: 30,
  suspensionDaysMax: 90,
  reopenWithinDays: 10,
  urgesPerDay: 1,
  /** Times a reporter's "not solved" sends a matter back by itself; then a reviewer looks. */
  reworksByRatingMax: 2,
} as const;

export type LimitName = keyof typeof limits;
export type Limits = { readonly [name in LimitName]: number };

/** Pages and notices say these in words, so they are the same everywhere. */
export const fixedLimits: ReadonlySet<string> = new Set<LimitName>([
  'reopenWithinDays',
  'suspensionDaysMax',
]);

/** The numbers that this cell goes by. */
export function limitsOf({ type }: { readonly type: Pick<MatterType, 'limits'> }): Limits {
  return { ...limits, ...type.limits };
}
