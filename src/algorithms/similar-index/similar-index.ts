import { joinPairs, type PairCounts, type SharedWord } from '#algorithms/same-problem/index.ts';
import { createBestSums } from './best-sums.ts';
import { createPairLists } from './pair-lists.ts';
import { createSketchTable, type Id, type SketchTable } from './sketch-table.ts';
import { saidIn, sketchOf, weigh } from './sketch.ts';

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
  /** What both say, those words first that decided most. */
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
const placesMax = 12_000;
/** So many of the best are compared with the whole sketch. */
const comparedMax = 100;
/** What lies this many days apart loses half of what may be lost by time. */
const halfLifeDays = 90;
const timeShare = 0.3;
/** Below this it is no use to close the gaps of what was removed. */
const gapsMin = 1_000;

/**
 * An index over the rarest pairs of each message (its sketch), kept in memory: the lists of the
 * query's rarest pairs are walked first and only the newest places of each (term at a time, within
 * a budget: A. Moffat, J. Zobel, "Self-indexing inverted files", ACM TOIS 14(4), 1996); what comes
 * out best is compared with the whole sketch. How rare pairs are is counted as messages come.
 *
 * @example
 * const index = createSimilarIndex({ texts: 0, textsWith: new Map() });
 * index.add('a', { subject: '幸福里路灯坏了', detail: '三天没人修', day: 20_000 });
 * index.find({ subject: '幸福里路灯不亮', detail: '', day: 20_001 }, 5)[0]?.id // 'a'
 */
export function createSimilarIndex(background: PairCounts): SimilarIndex {
  const table = createSketchTable();
  const lists = createPairLists();
  const sums = createBestSums();
  for (const [pair, count] of background.textsWith) lists.count(pair, count);

  const rarityOf = (pair: number): number =>
    // One more than there are: a message is counted before it stands in the table.
    Math.log((background.texts + table.size() + 2) / (lists.textsWith(pair) + 0.5));
  const list = (number: number): void =>
    table.visit(number, (pair, _, place) => lists.put(pair, place));

  const remove = (id: Id): void => {
    // Only what was kept is known to have been said; the common rest stays counted.
    for (const pair of table.remove(id)) lists.count(pair, -1);
    const gaps = table.numbers() - table.size();
    if (gaps <= gapsMin || gaps <= table.size()) return;
    table.gather();
    lists.clear();
    for (let number = 0; number < table.numbers(); number += 1) list(number);
  };
  return {
    remove,
    add: (id, message) => {
      remove(id);
      const said = saidIn(message);
      for (const pair of said.keys()) lists.count(pair, 1);
      list(table.add(id, sketchOf(weigh(said, rarityOf)), message.day));
    },
    find: (message, limit) => {
      const weighed = weigh(saidIn(message), rarityOf);
      let left = placesMax;
      for (const [pair, weight] of weighed) {
        if (left <= 0) break;
        left -= lists.walk(pair, Math.min(left, placesPerPairMax), (place) =>
          sums.add(table.numberAt(place), weight * table.weightAt(place)),
        );
      }
      return rank(table, sums.take(comparedMax), { message, asked: new Map(weighed), limit });
    },
    size: table.size,
    bytes: () => table.bytes() + lists.bytes() + sums.bytes(),
  };
}

/** Compares the whole sketches of the candidates with all that the query says. */
function rank(
  table: SketchTable,
  candidates: readonly number[],
  query: {
    readonly message: IndexedMessage;
    readonly asked: ReadonlyMap<number, number>;
    readonly limit: number;
  },
): SimilarMessage[] {
  const { message, asked, limit } = query;
  return candidates
    .flatMap((number) => {
      const id = table.idOf(number);
      if (id === undefined) return [];
      const shared = new Map<number, number>();
      let cosine = 0;
      table.visit(number, (pair, weight) => {
        const both = weight * (asked.get(pair) ?? 0);
        if (both > 0) shared.set(pair, both);
        cosine += both;
      });
      const apart = Math.abs(message.day - table.dayOf(number));
      const nearness = 1 - timeShare + timeShare * 2 ** (-apart / halfLifeDays);
      return [{ id, shared, score: Math.min(1, cosine * nearness) }];
    })
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ id, shared, score }) => ({
      id,
      score,
      words: joinPairs(`${message.subject}\n${message.detail}`, shared),
    }));
}
