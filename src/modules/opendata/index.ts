export { createOpenData } from './register.ts';
export type { OpenDataParts } from './parts.ts';
