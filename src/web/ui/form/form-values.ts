import type { FieldModel, FormValues } from './form-model.ts';

/** What is wrong with a field before anything is sent. */
export type ValueFault =
  | { readonly why: 'missing' }
  | { readonly why: 'too-long'; readonly charactersMax: number; readonly over: number }
  | { readonly why: 'no-number' }
  | { readonly why: 'too-small'; readonly minimum: number }
  | { readonly why: 'too-large'; readonly maximum: number };

/** The fields that are asked for with what was chosen so far. */
export function askedFields(
  fields: readonly FieldModel[],
  values: FormValues,
): readonly FieldModel[] {
  return fields.filter(
    ({ onlyWhen }) => onlyWhen === undefined || values[onlyWhen.field] === onlyWhen.is,
  );
}

/**
 * The fields that keep a form from being sent, by name, each with what is wrong.
 *
 * @param alsoWanted Fields that must be filled in as things stand, whatever the schema says.
 */
export function valueFaults(
  fields: readonly FieldModel[],
  values: FormValues,
  alsoWanted: readonly string[] = [],
): ReadonlyMap<string, ValueFault> {
  const faults = new Map<string, ValueFault>();
  for (const field of fields) {
    const wanted = alsoWanted.includes(field.name) ? { ...field, required: true } : field;
    const fault = valueFault(wanted, values[field.name]);
    if (fault !== undefined) faults.set(field.name, fault);
  }
  return faults;
}

function valueFault(field: FieldModel, value: unknown): ValueFault | undefined {
  if (field.kind === 'hidden') return undefined;
  if (isEmpty(value)) return field.required ? { why: 'missing' } : undefined;
  if (field.kind === 'text' && typeof value === 'string' && field.charactersMax !== undefined) {
    const { charactersMax } = field;
    const over = value.trim().length - charactersMax;
    return over > 0 ? { why: 'too-long', charactersMax, over } : undefined;
  }
  if (field.kind === 'number' && typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = field;
    if (Number.isNaN(value)) return { why: 'no-number' };
    if (value < minimum) return { why: 'too-small', minimum };
    if (value > maximum) return { why: 'too-large', maximum };
  }
  return undefined;
}

/** What is sent: nothing that was left empty, no row that holds nothing, text without its edges. */
export function filledValues(
  fields: readonly FieldModel[],
  values: FormValues,
): Record<string, unknown> {
  const filled: Record<string, unknown> = {};
  for (const field of fields) {
    const value = filledValue(field, values[field.name]);
    if (!isEmpty(value)) filled[field.name] = value;
  }
  return filled;
}

function filledValue(field: FieldModel, value: unknown): unknown {
  if (field.kind !== 'rows' || !Array.isArray(value)) {
    return typeof value === 'string' ? value.trim() : value;
  }
  return value
    .map((row) => filledValues(field.fields, row as FormValues))
    .filter((row) => Object.keys(row).length > 0);
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** Finds the fault for a field whose path may come with the request's own parts before it. */
export function faultOf<Fault extends { readonly path: string }>(
  faults: readonly Fault[],
  name: string,
): Fault | undefined {
  return faults.find(({ path }) => path === name || path.split('.').includes(name));
}
