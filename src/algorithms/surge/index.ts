export { findSurges } from './find-surges.ts';
export type { Series, Surge } from './find-surges.ts';
