export { cutGrids } from './cut-grids.ts';
export type { Building, CutInput, CutResult, CutRules, Grid, Place, Quality } from './types.ts';
export type { Density, OutsideReason, SpecialGrid, Street } from './types.ts';
