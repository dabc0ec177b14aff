import { loadOf, type Graph } from './graph.ts';

/** Differences smaller than that are rounding. */
export const leastWin = 1e-9;

/** What a part of this load costs, in the unit of the ties. */
export type Price = (load: number) => number;

/** How much more a share beyond the tolerance weighs than one within it (found by trial). */
const beyondWeight = 8_000;
const withinWeight = 2;

/** Grows with the square of what a load is off by: little within the tolerance, more beyond. */
export function priceOfLoads(graph: Graph, count: number, tolerance: number): Price {
  const mean = loadOf(graph) / count;
  if (mean === 0) return () => 0;
  const meanTie = meanTieOf(graph);
  return (load) => {
    const off = Math.abs(load - mean) / mean;
    const beyond = Math.max(0, off - tolerance);
    return meanTie * (beyondWeight * beyond ** 2 + withinWeight * off ** 2);
  };
}

function meanTieOf({ ties }: Graph): number {
  return ties.length === 0 ? 0 : ties.reduce((sum, tie) => sum + tie, 0) / ties.length;
}
