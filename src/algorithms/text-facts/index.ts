export type { Fact } from './fact.ts';
export { findFacts, type TextFacts } from './find-facts.ts';
