export type { Audience, LiveMessage } from './audience.ts';
export { createLive } from './live.ts';
export type { Live, LiveOptions } from './live.ts';
