export { cutOf, eachNeighbour, graphOf, none, piecesOf, piecesWithin, subgraph } from './graph.ts';
export type { Edge, Graph } from './graph.ts';
export { partition } from './partition.ts';
export type { Wanted } from './partition.ts';
