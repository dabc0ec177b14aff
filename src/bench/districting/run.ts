import { cutGrids, neighbourGraph, usualRules } from '#algorithms/districting/index.ts';
import type { CutResult, Quality } from '#algorithms/districting/index.ts';
import { cutOf, piecesWithin, type Graph } from '#algorithms/graph-partition/index.ts';
import { rounded } from '../statistics.ts';
import { cutWithMetis } from './metis.ts';
import { layOutTown, type Town } from './town.ts';

/** One way of cutting the graph, measured like every other. */
interface CutFigures {
  readonly cut: number;
  /** The heaviest part over the mean. */
  readonly balance: number;
  readonly deviationRms: number;
  /** Pieces over parts: 1 where all parts hang together. */
  readonly piecesPerPart: number;
  readonly emptyParts: number;
  readonly seconds: number;
}

type Ratios = CutFigures & { readonly cutRatio: number; readonly balanceRatio: number };

export interface DistrictingFigures {
  readonly buildings: number;
  readonly realBuildings: number;
  readonly grids: number;
  /** Neighbours, cutting and the report: all of `cutGrids`. */
  readonly seconds: number;
  /** 1: all grids hang together. */
  readonly contiguous: number;
  /** The farthest grid from its target, as a share. */
  readonly deviation: number;
  /** Against METIS with the same demand, `headline`; nothing where it is not installed. */
  readonly cutRatioToMetis: number | null;
  readonly balanceRatioToMetis: number | null;
  readonly headline: string;
  readonly own: CutFigures;
  /** The same graph with as much freedom in balance as recursive bisection takes itself. */
  readonly ownLoose: CutFigures;
  /** Ratios are ours over theirs, those of recursive bisection of our loose cut. */
  readonly metis: Readonly<Record<string, Ratios | null>>;
  readonly quality: Quality;
}

interface Options {
  readonly buildings: number;
  readonly seed: number;
  readonly tell: (line: string) => void;
}

const looseTolerance = 0.3;
const headline = 'kway -contig -ufactor=50';
/** 50: five per cent, our own tolerance; METIS by itself takes 30 (k-way) and 1 (bisection). */
const modes: Readonly<Record<string, readonly string[]>> = {
  [headline]: ['-ptype=kway', '-contig', '-ufactor=50'],
  'kway -contig': ['-ptype=kway', '-contig'],
  'kway -ufactor=50': ['-ptype=kway', '-ufactor=50'],
  rb: ['-ptype=rb'],
};

/** Cuts one large town, beside METIS on the same graph into as many parts. */
export function runDistrictingBench({ buildings, seed, tell }: Options): DistrictingFigures {
  const town = layOutTown(buildings, seed);
  const tight = cutTown(town, seed, usualRules.tolerance);
  tell(`${tight.result.grids.length} grids in ${rounded(tight.seconds, 1)} s`);
  const loose = cutTown(town, seed, looseTolerance);
  const { graph } = neighbourGraph(town.buildings, town.streets, usualRules);
  const count = tight.result.grids.length;
  const own = figuresOf(graph, partsOf(town, tight.result), count, tight.seconds);
  const ownLoose = figuresOf(
    graph,
    partsOf(town, loose.result),
    loose.result.grids.length,
    loose.seconds,
  );
  const metis: Record<string, Ratios | null> = {};
  for (const [mode, options] of Object.entries(modes)) {
    const cut = cutWithMetis(graph, count, options);
    tell(cut ? `gpmetis ${mode}: ${rounded(cut.seconds, 1)} s` : 'gpmetis is not installed');
    const peer = mode === 'rb' ? ownLoose : own;
    metis[mode] = cut && ratiosTo(peer, figuresOf(graph, cut.parts, count, cut.seconds));
  }
  const { quality } = tight.result;
  return {
    buildings: quality.buildings,
    realBuildings: town.real,
    grids: count,
    seconds: own.seconds,
    contiguous: quality.contiguous,
    deviation: rounded(quality.deviationMax, 4),
    cutRatioToMetis: metis[headline]?.cutRatio ?? null,
    balanceRatioToMetis: metis[headline]?.balanceRatio ?? null,
    headline: `gpmetis ${headline}: the same demand that parts hang together, the same tolerance`,
    own,
    ownLoose,
    metis,
    quality,
  };
}

function cutTown({ buildings, streets }: Town, seed: number, tolerance: number) {
  const before = performance.now();
  const result = cutGrids({ buildings, streets, seed, rules: { tolerance } });
  return { result, seconds: (performance.now() - before) / 1000 };
}

function partsOf({ buildings }: Town, { grids }: CutResult): Int32Array {
  const parts = new Map(
    grids.flatMap((grid, part) => grid.buildings.map(({ id }) => [id, part] as const)),
  );
  return Int32Array.from(buildings, ({ id }) => parts.get(id) ?? 0);
}

function figuresOf(graph: Graph, parts: Int32Array, count: number, seconds: number): CutFigures {
  const loads = new Float64Array(count);
  for (const [vertex, part] of parts.entries()) {
    loads[part] = (loads[part] ?? 0) + (graph.loads[vertex] ?? 0);
  }
  const mean = loads.reduce((sum, load) => sum + load, 0) / count;
  const squares = loads.reduce((sum, load) => sum + (load / mean - 1) ** 2, 0);
  return {
    cut: cutOf(graph, parts),
    balance: rounded(Math.max(...loads) / mean, 4),
    deviationRms: rounded(Math.sqrt(squares / count), 4),
    piecesPerPart: rounded(piecesWithin(graph, parts).count / new Set(parts).size, 4),
    emptyParts: count - new Set(parts).size,
    seconds: rounded(seconds, 1),
  };
}

function ratiosTo(own: CutFigures, theirs: CutFigures): Ratios {
  return {
    ...theirs,
    cutRatio: rounded(own.cut / theirs.cut, 4),
    balanceRatio: rounded(own.balance / theirs.balance, 4),
  };
}
