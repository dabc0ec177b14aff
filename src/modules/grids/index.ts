export { createGrids } from './register.ts';
export type { Grids, GridsParts } from './register.ts';
export type { GridsApi } from './api.ts';
export type { Area, AreaLevel } from './domain/area.ts';
export type { AreaFilter, Point } from './domain/area-book.ts';
export type { GivenArea } from './domain/complete-areas.ts';
export { outlinesOf } from './domain/outlines.ts';
export { readBuilding, readStreet } from './domain/read-feature.ts';
export { badBuilding } from './refusals.ts';
