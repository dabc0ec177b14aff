import { eachNeighbour } from './graph.ts';
import type { PartBook } from './part-book.ts';

/** Gives what lies apart from the heaviest piece of its part to the part it is tied to most. */
export function makeWhole(book: PartBook): void {
  for (;;) {
    const stray = strayPieces(book);
    if (stray.length === 0) return;
    let moved = 0;
    for (const piece of stray) {
      const to = strongestBeside(book, piece);
      if (to === undefined) continue;
      for (const vertex of piece) book.move(vertex, to);
      moved += 1;
    }
    // What has no neighbour at all stays where it is.
    if (moved === 0) return;
  }
}

function strayPieces(book: PartBook): number[][] {
  const known = new Set<number>();
  const heaviest = new Map<number, { piece: number[]; load: number }>();
  const stray: number[][] = [];
  for (let vertex = 0; vertex < book.parts.length; vertex += 1) {
    if (known.has(vertex)) continue;
    const piece = book.piece(vertex);
    for (const one of piece) known.add(one);
    const load = piece.reduce((sum, one) => sum + (book.graph.loads[one] ?? 0), 0);
    const best = heaviest.get(book.partOf(vertex));
    if (best !== undefined && best.load >= load) stray.push(piece);
    else {
      if (best !== undefined) stray.push(best.piece);
      heaviest.set(book.partOf(vertex), { piece, load });
    }
  }
  return stray;
}

function strongestBeside(book: PartBook, piece: readonly number[]): number | undefined {
  const [first = 0] = piece;
  const own = book.partOf(first);
  const ties = new Map<number, number>();
  for (const vertex of piece) {
    eachNeighbour(book.graph, vertex, (neighbour, tie) => {
      const part = book.partOf(neighbour);
      if (part !== own) ties.set(part, (ties.get(part) ?? 0) + tie);
    });
  }
  let best: number | undefined;
  for (const [part, tie] of ties) {
    if (best === undefined || tie > (ties.get(best) ?? 0)) best = part;
  }
  return best;
}
