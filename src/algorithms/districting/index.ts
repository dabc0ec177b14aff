export { cutGrids } from './cut-grids.ts';
export { neighbourGraph } from './neighbour-graph.ts';
export { usualRules } from './rules.ts';
export type { Building, CutInput, CutResult, CutRules, Grid, Place, Quality } from './types.ts';
export type { Density, OutsideReason, SpecialGrid, Street } from './types.ts';
