import { Halving, type Aim } from './halving.ts';
import type { Graph } from './graph.ts';

const roundsMost = 8;
/** So many moves in a row that made nothing better end a round. */
const fruitlessMost = 120;

/**
 * Moves vertices between two halves while that makes the cut cheaper, through worse on the way to
 * better, and keeps the best seen (C. M. Fiduccia and R. M. Mattheyses, "A linear-time heuristic
 * for improving network partitions", 1982). Balance goes before the cut.
 *
 * @param halves 0 or 1 for each vertex; changed in place.
 */
export function refineHalves(graph: Graph, halves: Int32Array, aim: Aim): void {
  for (let round = 0; round < roundsMost; round += 1) {
    if (!improvedByRound(new Halving(graph, halves, aim))) return;
  }
}

function improvedByRound(halving: Halving): boolean {
  const atStart = { off: halving.off, won: 0, moves: 0 };
  let best = atStart;
  const trail: number[] = [];
  let won = 0;
  while (trail.length - best.moves < fruitlessMost) {
    const vertex = halving.bestToMove();
    if (vertex === undefined) break;
    won += halving.move(vertex);
    trail.push(vertex);
    const { off } = halving;
    if (off < best.off || (off === best.off && won > best.won)) {
      best = { off, won, moves: trail.length };
    }
  }
  for (const vertex of trail.slice(best.moves)) halving.takeBack(vertex);
  return best.off < atStart.off || best.won > 0;
}
