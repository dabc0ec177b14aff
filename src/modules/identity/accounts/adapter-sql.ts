import type { Where } from 'better-auth';

/** Collects the values of one statement. */
export class Values {
  readonly list: unknown[] = [];

  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

/** `phoneNumber` → `phone_number`; refuses what is no plain name, so nothing else reaches SQL. */
export function columnOf(field: string): string {
  if (!/^[a-zA-Z][a-zA-Z0-9]*$/.test(field)) throw new Error(`not a field name: ${field}`);
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export function tableOf(model: string): string {
  return `identity.${columnOf(model)}`;
}

/** Rows come back in the library's own field names. */
export function fieldsOf(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}

export function whereOf(where: readonly Where[] | undefined, values: Values): string {
  if (!where || where.length === 0) return 'true';
  const all = where.filter((one) => one.connector !== 'OR').map((one) => conditionOf(one, values));
  const any = where.filter((one) => one.connector === 'OR').map((one) => conditionOf(one, values));
  if (any.length > 0) all.push(`(${any.join(' OR ')})`);
  return all.join(' AND ');
}

const comparisons = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

function conditionOf(where: Where, values: Values): string {
  const column = columnOf(where.field);
  const operator = where.operator ?? 'eq';
  if (where.value === null) {
    if (operator === 'eq') return `${column} IS NULL`;
    if (operator === 'ne') return `${column} IS NOT NULL`;
  }
  switch (operator) {
    case 'eq':
    case 'ne':
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return `${column} ${comparisons[operator]} ${values.add(where.value)}`;
    case 'in':
      return `${column} = ANY (${values.add(where.value)})`;
    case 'not_in':
      return `${column} <> ALL (${values.add(where.value)})`;
    case 'contains':
    case 'starts_with':
    case 'ends_with':
      throw new Error(`identity does not search logins by text: ${operator} ${where.field}`);
  }
}
