import type { SeededRandom } from '../seeded-random/index.ts';
import { contract } from './contract.ts';
import { cutOf, eachNeighbour, loadOf, none, sizeOf, type Graph } from './graph.ts';
import type { Aim } from './halving.ts';
import { refineHalves } from './refine-halves.ts';

const smallEnough = 100;
const triesOnSmallest = 4;

/** Cuts a graph into two halves, the first with the load aimed at: 0 or 1 for each vertex. */
export function halve(graph: Graph, aim: Aim, random: SeededRandom): Int32Array {
  const size = sizeOf(graph);
  if (size > smallEnough) {
    const loadMost = Math.max(1, (1.5 * loadOf(graph)) / smallEnough);
    const smaller = contract(graph, loadMost, random);
    if (sizeOf(smaller.graph) < 0.95 * size) {
      const halves = halve(smaller.graph, aim, random);
      const own = Int32Array.from(smaller.became, (vertex) => halves[vertex] ?? 0);
      refineHalves(graph, own, aim);
      return own;
    }
  }
  return bestOfTries(graph, aim, random);
}

function bestOfTries(graph: Graph, aim: Aim, random: SeededRandom): Int32Array {
  let best: { readonly halves: Int32Array; readonly off: number; readonly cut: number } | undefined;
  for (let attempt = 0; attempt < triesOnSmallest; attempt += 1) {
    const halves = grown(graph, aim.first, random);
    refineHalves(graph, halves, aim);
    const off = Math.max(0, Math.abs(firstLoad(graph, halves) - aim.first) - aim.slack);
    const cut = cutOf(graph, halves);
    if (!best || off < best.off || (off === best.off && cut < best.cut))
      best = { halves, off, cut };
  }
  return best?.halves ?? new Int32Array(sizeOf(graph));
}

/** Grows the first half from a vertex outward, always by the neighbour tied to it most strongly. */
function grown(graph: Graph, wanted: number, random: SeededRandom): Int32Array {
  const halves = new Int32Array(sizeOf(graph)).fill(1);
  const pulls = new Map<number, number>();
  let load = 0;
  while (load < wanted) {
    const next = strongest(pulls) ?? freeVertex(halves, random);
    if (next === none) break;
    const own = graph.loads[next] ?? 0;
    if (load > 0 && load + own - wanted > wanted - load) break;
    pulls.delete(next);
    halves[next] = 0;
    load += own;
    eachNeighbour(graph, next, (neighbour, tie) => {
      if (halves[neighbour] === 1) pulls.set(neighbour, (pulls.get(neighbour) ?? 0) + tie);
    });
  }
  return halves;
}

function strongest(pulls: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  for (const [vertex, pull] of pulls) {
    if (best === undefined || pull > (pulls.get(best) ?? 0)) best = vertex;
  }
  return best;
}

/** Any vertex of the second half: at the start, and where what hangs together is used up. */
function freeVertex(halves: Int32Array, random: SeededRandom): number {
  const drawn = random.integer(0, halves.length - 1);
  return halves[drawn] === 1 ? drawn : halves.indexOf(1);
}

function firstLoad(graph: Graph, halves: Int32Array): number {
  return graph.loads.reduce((sum, load, vertex) => (halves[vertex] === 0 ? sum + load : sum), 0);
}
