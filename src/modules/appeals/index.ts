export { createAppeals } from './register.ts';
export type { AppealImports, Appeals } from './register.ts';
export type { ImportRecord } from './data/imports.ts';
export type { AppealParts } from './parts.ts';
export type { AppealNeighbours } from './neighbours.ts';
export type { NamedBody } from './domain/route-answer.ts';
export { appealType } from './domain/appeal-type.ts';
export { answeredStates, publicSight } from './domain/public-sight.ts';
export { appealNoticeTemplates } from './notice-templates.ts';
