import { groupKeyOf, shareOf, type GroupKind, type Reading, type Share } from './audit.ts';

export interface Group {
  readonly by: GroupKind;
  readonly key: string;
}

/** What answers were worth that stood in the form, and how many of all these were. */
export interface Filled extends Share {
  readonly of: number;
}

/** The same decisions without and with a correction; none of them was used to find it. */
export interface CorrectionEffect {
  readonly before: Filled;
  readonly after: Filled;
}

export interface ProposedCorrection extends CorrectionEffect {
  /** Below it a person chooses without anything filled in. */
  readonly confidenceMin: number;
  /** How many earlier decisions it was found by. */
  readonly foundBy: number;
}

const earlierShare = 0.7;
const earlierMin = 20;
const laterMin = 10;
const steps = [0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/**
 * The least confidence from which on the answers of a group were, among its earlier decisions, as
 * often right as the answers of all; and what that would have changed among its later ones.
 *
 * @returns null where there are too few decisions to say
 */
export function proposeCorrection(
  readings: readonly Reading[],
  labels: readonly string[],
  group: Group,
): ProposedCorrection | null {
  const known = readings
    .filter(({ decided }) => labels.includes(decided))
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  const own = known.filter((one) => isOf(one, group));
  const cut = Math.floor(own.length * earlierShare);
  const [earlier, later] = [own.slice(0, cut), own.slice(cut)];
  if (earlier.length < earlierMin || later.length < laterMin) return null;
  const until = earlier.at(-1)?.at.getTime() ?? 0;
  const wanted = shareOf(known.filter(({ at }) => at.getTime() <= until)).accuracy;
  const enough = steps.find((step) => filledOf(earlier, step).accuracy >= wanted);
  const confidenceMin = enough ?? steps.at(-1) ?? 1;
  return {
    ...{ confidenceMin, foundBy: earlier.length },
    ...{ before: filledOf(later, 0), after: filledOf(later, confidenceMin) },
  };
}

/** Whether an answer belongs to a group; of a category it is what the model said that counts. */
export function isOf(
  reading: Omit<Reading, 'decided' | 'at' | 'confidence'>,
  { by, key }: Group,
): boolean {
  return groupKeyOf(by, { ...reading, decided: reading.label }) === key;
}

function filledOf(readings: readonly Reading[], confidenceMin: number): Filled {
  const filled = readings.filter(({ confidence }) => confidence >= confidenceMin);
  return { ...shareOf(filled), of: readings.length };
}
