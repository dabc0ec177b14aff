export { createOpen311 } from './register.ts';
export type { Open311Parts } from './parts.ts';
