import assert from 'node:assert/strict';
import { joinPairs, type PairCounts, type SharedWord } from '#algorithms/same-problem/index.ts';
import { growBytes, growFloats, growInts } from './grow.ts';
import { createPairLists } from './pair-lists.ts';
import { saidIn, sketchOf, sketchPairs, weigh, weightOf } from './sketch.ts';

type Id = string | number;

export interface IndexedMessage {
  readonly subject: string;
  readonly detail: string;
  /** When it came, in days since any fixed day. */
  readonly day: number;
  /** Where, as any word: the code of a community or a grid. */
  readonly place?: string | undefined;
}

export interface SimilarMessage {
  readonly id: Id;
  /** From 0 to 1: the cosine of what is kept, less for what lies far back. */
  readonly score: number;
  readonly words: readonly SharedWord[];
}

/** Finds among very many messages those that may be about the same problem as one more. */
export interface SimilarIndex {
  /** Takes a message in; one that has this id already is replaced. */
  add(id: Id, message: IndexedMessage): void;
  remove(id: Id): void;
  find(message: IndexedMessage, limit: number): SimilarMessage[];
  size(): number;
  /** What the tables take; the ids come on top. */
  bytes(): number;
}

/** So many places of one pair are looked at, the newest: common pairs tell little. */
const placesPerPairMax = 2_000;
/** So many places in all: this bounds the time of a search whatever it is for. */
const placesMax = 40_000;
/** So many of the best are compared pair by pair. */
const comparedMax = 200;
/** What lies this many days apart scores half of what may be lost by time. */
const halfLifeDays = 90;
const timeShare = 0.3;
/** Below this it is no use to gather what is left. */
const gapsMin = 1_000;

/**
 * An index over the rarest pairs of each message (its sketch), kept in memory: the lists of the
 * query's rarest pairs are walked first and only the newest places of each (term-at-a-time with a
 * budget: A. Moffat, J. Zobel, "Self-indexing inverted files", ACM TOIS 14(4), 1996); what comes
 * out best is compared with the whole sketch. How rare pairs are is counted as messages come.
 */
export function createSimilarIndex(background: PairCounts): SimilarIndex {
  const lists = createPairLists();
  for (const [pair, count] of background.textsWith) lists.count(pair, count);
  const numberOf = new Map<Id, number>();
  let ids: (Id | undefined)[] = [];
  let pairs = new Int32Array(0);
  let weights = new Uint8Array(0);
  let days = new Float32Array(0);
  let sums = new Float32Array(0);

  const rarityOf = (pair: number): number =>
    Math.log((background.texts + numberOf.size + 1) / (lists.textsWith(pair) + 0.5));

  const put = (number: number): void => {
    for (let place = number * sketchPairs; place < (number + 1) * sketchPairs; place += 1) {
      if (weights[place] !== 0) lists.put(pairs[place] ?? 0, place);
    }
  };

  const add = (id: Id, message: IndexedMessage): void => {
    remove(id);
    const said = saidIn(message);
    for (const pair of said.keys()) lists.count(pair, 1);
    const number = ids.length;
    ids.push(id);
    numberOf.set(id, number);
    pairs = growInts(pairs, (number + 1) * sketchPairs);
    weights = growBytes(weights, (number + 1) * sketchPairs);
    days = growFloats(days, number + 1);
    sums = growFloats(sums, number + 1);
    const sketch = sketchOf(weigh(said, rarityOf));
    pairs.set(sketch.pairs, number * sketchPairs);
    weights.fill(0, number * sketchPairs, (number + 1) * sketchPairs);
    weights.set(sketch.weights, number * sketchPairs);
    days[number] = message.day;
    put(number);
  };

  const remove = (id: Id): void => {
    const number = numberOf.get(id);
    if (number === undefined) return;
    numberOf.delete(id);
    ids[number] = undefined;
    for (let place = number * sketchPairs; place < (number + 1) * sketchPairs; place += 1) {
      if (weights[place] !== 0) lists.count(pairs[place] ?? 0, -1);
      weights[place] = 0;
    }
    const gaps = ids.length - numberOf.size;
    if (gaps > gapsMin && gaps > numberOf.size) gather();
  };

  /** Moves what is left together and builds the lists again. */
  const gather = (): void => {
    lists.clear();
    const left: Id[] = [];
    for (const [number, id] of ids.entries()) {
      if (id === undefined) continue;
      const to = left.length;
      pairs.copyWithin(to * sketchPairs, number * sketchPairs, (number + 1) * sketchPairs);
      weights.copyWithin(to * sketchPairs, number * sketchPairs, (number + 1) * sketchPairs);
      days[to] = days[number] ?? 0;
      numberOf.set(id, to);
      left.push(id);
      put(to);
    }
    ids = left;
    assert.equal(ids.length, numberOf.size);
  };

  /** The numbers of messages that share rare pairs with the query, the best first. */
  const candidates = (weighed: readonly (readonly [number, number])[]): number[] => {
    const touched: number[] = [];
    let left = placesMax;
    for (const [pair, weight] of weighed) {
      if (left <= 0) break;
      left -= lists.walk(pair, Math.min(left, placesPerPairMax), (place) => {
        const number = Math.floor(place / sketchPairs);
        if (sums[number] === 0) touched.push(number);
        sums[number] = (sums[number] ?? 0) + weight * weightOf(weights[place] ?? 0);
      });
    }
    const best = touched
      .filter((number) => ids[number] !== undefined)
      .sort((one, other) => (sums[other] ?? 0) - (sums[one] ?? 0))
      .slice(0, comparedMax);
    for (const number of touched) sums[number] = 0;
    return best;
  };

  const sharedWith = (number: number, asked: ReadonlyMap<number, number>): Map<number, number> => {
    const shared = new Map<number, number>();
    for (let place = number * sketchPairs; place < (number + 1) * sketchPairs; place += 1) {
      const weight = asked.get(pairs[place] ?? 0);
      const byte = weights[place] ?? 0;
      if (weight !== undefined && byte > 0) shared.set(pairs[place] ?? 0, weight * weightOf(byte));
    }
    return shared;
  };

  const find = (message: IndexedMessage, limit: number): SimilarMessage[] => {
    const weighed = weigh(saidIn(message), rarityOf);
    const asked = new Map(weighed);
    return candidates(weighed)
      .map((number) => {
        const shared = sharedWith(number, asked);
        const cosine = [...shared.values()].reduce((sum, weight) => sum + weight, 0);
        const apart = Math.abs(message.day - (days[number] ?? 0));
        const nearness = 1 - timeShare + timeShare * 2 ** (-apart / halfLifeDays);
        return { number, shared, score: Math.min(1, cosine * nearness) };
      })
      .sort((one, other) => other.score - one.score)
      .slice(0, limit)
      .map(({ number, shared, score }) => ({
        id: ids[number] ?? '',
        score,
        words: joinPairs(`${message.subject}\n${message.detail}`, shared),
      }));
  };

  return {
    add,
    remove,
    find,
    size: () => numberOf.size,
    bytes: () =>
      lists.bytes() + pairs.byteLength + weights.byteLength + days.byteLength + sums.byteLength,
  };
}
