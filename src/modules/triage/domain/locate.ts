/** How often matters that name a place lay in an area. */
export interface PlaceCount {
  readonly name: string;
  readonly areaCode: string;
  readonly times: number;
  /** The mean of those with a point. */
  readonly point: { readonly lon: number; readonly lat: number } | null;
}

/** Where a text may be about. */
export interface Candidate {
  readonly areaCode: string;
  /** Of the areas that come into question; together 1. */
  readonly confidence: number;
  /** Where the name lies that tells most; null where no matter with it had a point. */
  readonly point: { readonly lon: number; readonly lat: number } | null;
  /** The names that speak for it, the most telling first. */
  readonly because: readonly string[];
}

/** A name weighs as if it had been seen once more, everywhere alike. */
const prior = 1;

/**
 * Where a text lies that names these places, by where matters that named them lay: naive Bayes over
 * the areas (Maron 1961), each name counted once. A name seen in one place only decides; one that
 * is seen everywhere says little.
 *
 * @param areasAll how many areas there are, also those where none of the names was seen
 */
export function locate(
  names: readonly string[],
  counts: readonly PlaceCount[],
  areasAll: number,
): Candidate[] {
  const known = names
    .map((name) => ({ name, seen: counts.filter((count) => count.name === name) }))
    .filter(({ seen }) => seen.length > 0);
  const areas = [...new Set(counts.map(({ areaCode }) => areaCode))];
  const inAll = Math.max(areasAll, areas.length);
  const scored = areas.map((areaCode) => {
    const evidence = known
      .map(({ name, seen }) => {
        const here = seen.find((count) => count.areaCode === areaCode);
        return { name, here, score: scoreOf(here?.times ?? 0, seen, inAll) };
      })
      .sort((one, other) => other.score - one.score);
    return { areaCode, evidence, weight: Math.exp(sumOf(evidence.map(({ score }) => score))) };
  });
  const unseen = Math.exp(sumOf(known.map(({ seen }) => scoreOf(0, seen, inAll))));
  const total = sumOf(scored.map(({ weight }) => weight)) + (inAll - areas.length) * unseen;
  return scored
    .map(({ areaCode, evidence, weight }) => {
      const speaking = evidence.filter(({ here, score }) => here !== undefined && score > 0);
      return {
        areaCode,
        confidence: weight / total,
        point: speaking.find(({ here }) => here?.point)?.here?.point ?? null,
        because: speaking.map(({ name }) => name),
      };
    })
    .sort((one, other) => other.confidence - one.confidence);
}

/** What two sources say of one name in one area, together; the first known point stays. */
export function mergeCounts(counts: readonly PlaceCount[]): PlaceCount[] {
  const merged = new Map<string, PlaceCount>();
  for (const one of counts) {
    const key = `${one.areaCode} ${one.name}`;
    const known = merged.get(key);
    const times = one.times + (known?.times ?? 0);
    merged.set(key, { ...one, times, point: known?.point ?? one.point });
  }
  return [...merged.values()];
}

/** How much more likely the name is there than anywhere: a logarithm, 0 where it says nothing. */
function scoreOf(times: number, seen: readonly PlaceCount[], areas: number): number {
  const all = sumOf(seen.map((count) => count.times));
  return Math.log(((times + prior / areas) / (all + prior)) * areas);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
