export { createLog, describeError } from './log.ts';
export type { Log, LogOptions } from './log.ts';
export { maskPersonal } from './mask.ts';
