import type { Config } from './schema.ts';
import { settings } from './settings.ts';

/** The settings by name, for the log at start: what is secret is only said to be set. */
export function describeConfig(config: Config): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const { path, secret } of settings) {
    const value = valueAt(config, path);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    shown[path] = secret ? '[set]' : value;
  }
  return shown;
}

function valueAt(config: Config, path: string): unknown {
  let value: unknown = config;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
