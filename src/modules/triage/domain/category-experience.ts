/** What people chose for a text, of which only hashes of its words are kept. */
export interface ChosenCategory {
  readonly matterId: string;
  readonly category: string;
  readonly terms: readonly number[];
}

/** How much the texts most like this one speak for a category, and how many of them have it. */
export interface Experience {
  readonly support: number;
  readonly matters: number;
}

/** Below this two texts share words by chance. */
const cosineMin = 0.1;
const neighboursMost = 15;

/**
 * Which categories people chose for the texts most like this one: nearest neighbours by the cosine
 * of their words, rare ones counting more (T. Cover, P. Hart, 1967; K. Spärck Jones, 1972).
 *
 * @param past the newest first: of one matter the last choice counts
 */
export function chosenBefore(
  past: readonly ChosenCategory[],
  terms: ReadonlySet<number>,
  exceptMatterId: string | null,
): ReadonlyMap<string, Experience> {
  const last = new Map<string, ChosenCategory>();
  for (const one of past) {
    if (one.matterId !== exceptMatterId && !last.has(one.matterId)) last.set(one.matterId, one);
  }
  const rarity = rarityAmong([...last.values()]);
  const length = (some: Iterable<number>) => {
    let sum = 0;
    for (const term of some) sum += rarity(term) ** 2;
    return Math.sqrt(sum);
  };
  const own = length(terms);
  const near = [...last.values()]
    .map((one) => {
      const shared = length(one.terms.filter((term) => terms.has(term))) ** 2;
      return { ...one, cosine: shared === 0 ? 0 : shared / (own * length(one.terms)) };
    })
    .filter(({ cosine }) => cosine >= cosineMin)
    .sort((one, other) => other.cosine - one.cosine)
    .slice(0, neighboursMost);
  const found = new Map<string, Experience>();
  for (const { category, cosine } of near) {
    const { support, matters } = found.get(category) ?? { support: 0, matters: 0 };
    found.set(category, { support: support + cosine, matters: matters + 1 });
  }
  return found;
}

function rarityAmong(past: readonly ChosenCategory[]): (term: number) => number {
  const counts = new Map<number, number>();
  for (const term of past.flatMap(({ terms }) => terms)) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return (term) => Math.log((1 + past.length) / (1 + (counts.get(term) ?? 0))) + 1;
}
