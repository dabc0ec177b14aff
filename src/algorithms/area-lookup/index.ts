export { buildAreaLookup } from './area-lookup.ts';
export type { AreaLookup, MappedArea } from './area-lookup.ts';
