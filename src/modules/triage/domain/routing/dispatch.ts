import { rankChoices, sharedLevels, type PastChoice } from '#algorithms/past-choices/index.ts';
import { communityDigits } from '#modules/matters/declare.ts';

/** To whom a matter was sent, and what came of it. */
export interface Dispatch {
  readonly matterId: string;
  readonly bodyId: string;
  readonly areaCode: string;
  readonly category: string;
  /** Hashes of the words it was told in. */
  readonly terms: readonly number[];
  readonly outcome: 'sent' | 'returned' | 'recalled' | 'decided';
  readonly at: Date;
}

/** What is to be sent now. */
export interface ToSend {
  readonly matterId: string;
  readonly areaCode: string;
  readonly category: string;
  readonly terms: readonly number[];
}

export interface HabitualBody {
  readonly bodyId: string;
  readonly confidence: number;
  /** The level of the category that is spoken of. */
  readonly alikeIn: string;
  /** How many of it there were, how many of these stayed with this body, how many it gave back. */
  readonly alike: number;
  readonly sent: number;
  readonly returned: number;
  /** Hashes of the words that speak for it. */
  readonly because: readonly number[];
}

export const habitDays = 90;
/** From fewer of its kind nothing is told. */
const alikeMin = 3;
const confidenceMin = 0.15;
const shownMost = 3;
/** An arbitration was weighed by more than one. */
const decidedWeight = 3;

/**
 * Whom people would send it to, by what they did in the same street: see `rankChoices`.
 *
 * @param mayGet whether a body is in force and answers for the place
 */
export function habitualBodies(
  dispatches: readonly Dispatch[],
  toSend: ToSend,
  mayGet: (bodyId: string) => boolean,
): HabitualBody[] {
  const gaveBack = dispatches
    .filter(({ matterId, outcome }) => matterId === toSend.matterId && outcome === 'returned')
    .map(({ bodyId }) => bodyId);
  const others = dispatches.filter(
    ({ matterId, outcome }) => matterId !== toSend.matterId && outcome !== 'recalled',
  );
  const asked = { path: pathOf(toSend), terms: toSend.terms };
  const past = others.map(pastChoice);
  const levels = alikeLevels(past, asked.path, toSend.category.split('/').length);
  if (levels === 0) return [];
  const alike = past.filter((one) => sharedLevels(one.path, asked.path) >= levels);
  const allowed = (bodyId: string) => mayGet(bodyId) && !gaveBack.includes(bodyId);
  return rankChoices(past, asked, allowed)
    .map(({ choice, probability, because }) => {
      const own = alike.filter((one) => one.choice === choice);
      const returned = own.filter(({ failed }) => failed).length;
      return {
        ...{ bodyId: choice, confidence: probability, because, returned },
        alikeIn: asked.path[levels - 1] ?? '',
        ...{ alike: alike.length, sent: own.length - returned },
      };
    })
    .filter(({ confidence, sent }) => confidence >= confidenceMin && sent > 0)
    .slice(0, shownMost);
}

/** The levels of its category, then its community, where that is known. */
function pathOf({ category, areaCode }: Pick<Dispatch, 'category' | 'areaCode'>): string[] {
  const community = areaCode.length < communityDigits ? [] : [areaCode.slice(0, communityDigits)];
  return [...category.split('/'), ...community];
}

function pastChoice(dispatch: Dispatch): PastChoice {
  const { bodyId, outcome, terms } = dispatch;
  const weights = { sent: 1, decided: decidedWeight, returned: 0, recalled: 0 };
  return {
    ...{ choice: bodyId, path: pathOf(dispatch), terms },
    ...{ weight: weights[outcome], failed: outcome === 'returned' },
  };
}

/** How many levels of the category have enough of their kind; 0 where not even the first has. */
function alikeLevels(past: readonly PastChoice[], path: readonly string[], most: number): number {
  for (let levels = most; levels > 0; levels -= 1) {
    const alike = past.filter((one) => sharedLevels(one.path, path) >= levels);
    if (alike.length >= alikeMin) return levels;
  }
  return 0;
}
