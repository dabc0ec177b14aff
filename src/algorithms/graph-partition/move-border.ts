import { leastWin, type Price } from './price.ts';
import type { PartBook } from './part-book.ts';

/** Moves a vertex to the part beside it where it costs least, if that is cheaper than here. */
export function moveBorder(book: PartBook, vertex: number, price: Price): boolean {
  const from = book.partOf(vertex);
  const ties = book.tiesOf(vertex);
  const own = ties.get(from) ?? 0;
  const load = book.graph.loads[vertex] ?? 0;
  const leaving = price(book.loadOf(from) - load) - price(book.loadOf(from));
  let best: { readonly to: number; readonly cost: number } | undefined;
  for (const [to, tie] of ties) {
    if (to === from) continue;
    const entering = price(book.loadOf(to) + load) - price(book.loadOf(to));
    const cost = own - tie + leaving + entering;
    if (cost < (best?.cost ?? -leastWin)) best = { to, cost };
  }
  if (best === undefined || !book.mayLeave(vertex)) return false;
  book.move(vertex, best.to);
  return true;
}
