export { describeConfig } from './describe-config.ts';
export { loadKeys, writeKeys } from './keys.ts';
export type { Keys } from './keys.ts';
export { explainFaults, loadConfig, processEnvironment } from './load-config.ts';
export type { Environment } from './load-config.ts';
export type { Config, ConfigInput } from './schema.ts';
