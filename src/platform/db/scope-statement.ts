import { reachAt, type Scope } from '../permit/permit.ts';

export type TransactionMode = 'read-write' | 'read-only';

/**
 * The one statement that opens a transaction and tells PostgreSQL its scope, in one round trip.
 * Several commands in one message cannot carry parameters, so every value is checked against the
 * strict form of its kind before it becomes a literal. `SET LOCAL` ends with the transaction.
 */
export function beginStatement(mode: TransactionMode, scope: Scope): string {
  const parts = [mode === 'read-only' ? 'BEGIN READ ONLY' : 'BEGIN READ WRITE'];
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
