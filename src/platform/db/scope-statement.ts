import { reachAt, type Scope } from '../permit/permit.ts';

export type TransactionMode = 'read-write' | 'read-only';

/**
 * The one statement that opens a transaction and tells PostgreSQL its scope, in one round trip.
 * Several commands in one message cannot carry parameters, so every value is checked against the
 * strict form of its kind before it becomes a literal. `SET LOCAL` ends with the transaction.
 */
export function beginStatement(mode: TransactionMode, scope: Scope): string {
  const parts: string[] = [...beginnings[mode]];
  for (const [level, suffix] of ['', '_1', '_2'].entries()) {
    const { areas, bodies } = reachAt(scope, level);
    if (areas.length > 0) parts.push(setLocal(`areas${suffix}`, arrayLiteral(areas, areaForm)));
    if (bodies.length > 0) parts.push(setLocal(`bodies${suffix}`, arrayLiteral(bodies, uuidForm)));
  }
  if (scope.persons.length > 0) {
    parts.push(setLocal('persons', arrayLiteral(scope.persons, uuidForm)));
  }
  return parts.join(';');
}

/**
 * A writing transaction finds its rows by key, and its plans do not hang on the values. Without the
 * second command PostgreSQL plans a statement with a list of ids anew each time, which under
 * row-level security costs more than running it. Readers' lists and searches do hang on the values.
 */
const beginnings = {
  'read-only': ['BEGIN READ ONLY'],
  'read-write': ['BEGIN READ WRITE', 'SET LOCAL plan_cache_mode=force_generic_plan'],
} as const;

const areaForm = /^\d{0,15}$/;
const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function setLocal(name: string, literal: string): string {
  return `SET LOCAL app.${name}='${literal}'`;
}

function arrayLiteral(values: readonly string[], form: RegExp): string {
  for (const value of values) {
    if (!form.test(value)) throw new Error(`not fit for a scope: ${JSON.stringify(value)}`);
  }
  return `{${values.map((value) => `"${value}"`).join(',')}}`;
}
