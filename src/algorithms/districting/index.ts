export { cutGrids } from './cut-grids.ts';
export { gridOutlines } from './grid-outlines.ts';
export { measureGrids } from './measure-grids.ts';
export type { MeasuredGrid, PlannedBuilding } from './measure-grids.ts';
export { neighbourGraph } from './neighbour-graph.ts';
export { usualRules } from './rules.ts';
export { splitGrid } from './split-grid.ts';
export type { Building, CutInput, CutResult, CutRules, Grid, Place, Quality } from './types.ts';
export type { Density, OutsideReason, SpecialGrid, Street } from './types.ts';
