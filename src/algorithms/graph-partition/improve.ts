import type { Graph } from './graph.ts';
import { makeWhole } from './make-whole.ts';
import { moveBorder } from './move-border.ts';
import { PartBook } from './part-book.ts';
import { priceOfLoads } from './price.ts';
import { swapBorder } from './swap-border.ts';

const roundsMost = 30;

/**
 * Parts that hang together, better balanced and with a cheaper cut, by moves of one vertex and
 * swaps of two along their borders, each of which makes the sum of cut and price lower.
 */
export function improve(graph: Graph, parts: Int32Array, tolerance: number): Int32Array {
  const count = parts.reduce((most, part) => Math.max(most, part + 1), 0);
  const book = new PartBook(graph, parts.slice(), count);
  makeWhole(book);
  const price = priceOfLoads(graph, count, tolerance);
  for (let round = 0; round < roundsMost; round += 1) {
    let changed = 0;
    for (let vertex = 0; vertex < parts.length; vertex += 1) {
      if (moveBorder(book, vertex, price) || swapBorder(book, vertex, price)) changed += 1;
    }
    if (changed === 0) break;
  }
  return book.parts;
}
