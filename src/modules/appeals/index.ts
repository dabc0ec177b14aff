export { createAppeals } from './register.ts';
export type { Appeals } from './register.ts';
export type { AppealParts } from './parts.ts';
export type { AppealNeighbours, NamedBody } from './neighbours.ts';
export { appealType } from './domain/appeal-type.ts';
