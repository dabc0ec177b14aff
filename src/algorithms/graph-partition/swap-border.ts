import { eachNeighbour } from './graph.ts';
import { leastWin, type Price } from './price.ts';
import type { PartBook } from './part-book.ts';

/** Exchanges a vertex for one of a part beside it, if that is cheaper; both parts stay whole. */
export function swapBorder(book: PartBook, vertex: number, price: Price): boolean {
  const candidates = candidatesFor(book, vertex);
  if (candidates.size === 0 || !book.mayLeave(vertex)) return false;
  const ties = book.tiesOf(vertex);
  for (const other of candidates) {
    const cost = swapCost(book, [vertex, other], ties, price);
    if (cost < -leastWin && swapped(book, vertex, other)) return true;
  }
  return false;
}

/** Neighbours in other parts and, in the same part as those, their neighbours. */
function candidatesFor(book: PartBook, vertex: number): Set<number> {
  const from = book.partOf(vertex);
  const found = new Set<number>();
  eachNeighbour(book.graph, vertex, (neighbour) => {
    const to = book.partOf(neighbour);
    if (to === from) return;
    found.add(neighbour);
    eachNeighbour(book.graph, neighbour, (next) => {
      if (book.partOf(next) === to) found.add(next);
    });
  });
  return found;
}

function swapCost(
  book: PartBook,
  [vertex, other]: readonly [number, number],
  ties: ReadonlyMap<number, number>,
  price: Price,
): number {
  const [from, to] = [book.partOf(vertex), book.partOf(other)];
  const more = (book.graph.loads[other] ?? 0) - (book.graph.loads[vertex] ?? 0);
  if (more === 0) return 0;
  const [here, there] = [book.loadOf(from), book.loadOf(to)];
  const balance = price(here + more) - price(here) + price(there - more) - price(there);
  const leaving = (ties.get(from) ?? 0) - (ties.get(to) ?? 0);
  // Most swaps upset more than they can win; the dearer look is for the rest.
  if (balance >= 0 && leaving >= 0) return 0;
  const otherTies = book.tiesOf(other);
  let between = 0;
  eachNeighbour(book.graph, vertex, (neighbour, tie) => {
    if (neighbour === other) between = tie;
  });
  const coming = (otherTies.get(to) ?? 0) - (otherTies.get(from) ?? 0);
  return balance + leaving + coming + 2 * between;
}

function swapped(book: PartBook, vertex: number, other: number): boolean {
  const [from, to] = [book.partOf(vertex), book.partOf(other)];
  book.move(vertex, to);
  // The first move may have taken the second its only hold.
  if (book.tiesOf(other).has(from) && book.mayLeave(other)) {
    book.move(other, from);
    return true;
  }
  book.move(vertex, from);
  return false;
}
