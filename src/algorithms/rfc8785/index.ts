export { canonicalJson } from './canonical-json.ts';
export type { JsonValue } from './canonical-json.ts';
export { leafHash } from './leaf-hash.ts';
