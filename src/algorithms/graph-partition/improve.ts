import type { SeededRandom } from '../seeded-random/index.ts';
import { loadOf, type Graph } from './graph.ts';
import { makeWhole } from './make-whole.ts';
import { moveBorder } from './move-border.ts';
import { PartBook } from './part-book.ts';
import { priceOfLoads, type Price } from './price.ts';
import { recutPairs } from './recut-pairs.ts';
import { swapBorder } from './swap-border.ts';

const sweepsMost = 30;
const recutRoundsMost = 20;
/** So many times the tolerance off is far. */
const farOffTolerances = 2;

/**
 * Parts that hang together, better balanced and with a cheaper cut: by moves of one vertex and
 * swaps of two along their borders, and by halving two parts anew, each of which makes the sum of
 * cut and price lower.
 */
export function improve(
  graph: Graph,
  parts: Int32Array,
  tolerance: number,
  random: SeededRandom,
): Int32Array {
  const count = parts.reduce((most, part) => Math.max(most, part + 1), 0);
  const book = new PartBook(graph, parts.slice(), count);
  makeWhole(book);
  const price = priceOfLoads(graph, count, tolerance);
  const mean = loadOf(graph) / count;
  const slack = tolerance * mean;
  sweep(book, price);
  let restless = new Set(book.loads.keys());
  for (let round = 0; round < recutRoundsMost && restless.size > 0; round += 1) {
    const changed = recutPairs(book, restless, { price, slack }, random);
    sweep(book, price);
    // What is far off is tried again, whatever was found: each halving starts elsewhere.
    restless = new Set([...changed, ...farOff(book, mean, farOffTolerances * tolerance)]);
  }
  return book.parts;
}

function farOff(book: PartBook, mean: number, share: number): number[] {
  return [...book.loads.keys()].filter((part) => Math.abs(book.loadOf(part) - mean) > share * mean);
}

function sweep(book: PartBook, price: Price): void {
  for (let round = 0; round < sweepsMost; round += 1) {
    let changed = 0;
    for (let vertex = 0; vertex < book.parts.length; vertex += 1) {
      if (moveBorder(book, vertex, price) || swapBorder(book, vertex, price)) changed += 1;
    }
    if (changed === 0) break;
  }
}
