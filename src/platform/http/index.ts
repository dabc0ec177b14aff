export { anonymous } from './request.ts';
export { createServer } from './server.ts';
export type { HttpConfig, ServerOptions } from './options.ts';
