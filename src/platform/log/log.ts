import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { maskPersonal } from './mask.ts';

/** The structured log of a process: one JSON object a line. */
export type Log = Logger;

export interface LogOptions {
  readonly level?: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Written to standard output unless given. */
  readonly destination?: DestinationStream;
}

const secretNames = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'token',
  'code',
  'secret',
];

/**
 * A pino log that hides credentials by name and personal numbers by shape, in messages and fields
 * of the first two levels. Put ids into logs, never people: masking is the net below, not the plan.
 */
export function createLog(options: LogOptions = {}): Log {
  const settings = {
    level: options.level ?? 'info',
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (fields: Record<string, unknown>) => maskFields(fields, 2),
    },
    // `formatters.log` has described errors already.
    serializers: { err: (described: unknown) => described },
    hooks: {
      logMethod(this: Logger, args: unknown[], method: (...all: unknown[]) => void) {
        const [first, ...rest] = args;
        const parts = first instanceof Error ? [{ err: first }, first.message, ...rest] : args;
        method.apply(
          this,
          parts.map((part) => (typeof part === 'string' ? maskPersonal(part) : part)),
        );
      },
    },
  };
  return options.destination ? pino(settings, options.destination) : pino(settings);
}

/** What may be said of an error: never its `detail` or values, which quote the rows at fault. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table } = error as {
    code?: unknown;
    constraint?: unknown;
    table?: unknown;
  };
  return {
    type: error.name,
    message: maskPersonal(error.message),
    stack: maskPersonal(error.stack ?? ''),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    ...(table === undefined ? {} : { table }),
  };
}

function maskFields(fields: Record<string, unknown>, depth: number): Record<string, unknown> {
  const masked: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    masked[name] = secretNames.includes(name.toLowerCase()) ? '[hidden]' : maskValue(value, depth);
  }
  return masked;
}

function maskValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return maskPersonal(value);
  if (depth === 0 || value === null || typeof value !== 'object') return value;
  if (value instanceof Error) return describeError(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype) return value;
  return maskFields(value as Record<string, unknown>, depth - 1);
}
