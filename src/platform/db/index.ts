export type { Database, Tx } from './database.ts';
export { connectDatabase } from './handle.ts';
export type { ConnectOptions, DatabaseHandle, PoolMetrics } from './handle.ts';
export { readMigrations } from './migration-files.ts';
export type { Migration } from './migration-files.ts';
export { provision } from './provision.ts';
export type { AppLogin } from './roles.ts';
