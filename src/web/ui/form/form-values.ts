import type { FieldModel, FormValues } from './form-model.ts';

/** Which required fields still stand empty. */
export function missingFields(fields: readonly FieldModel[], values: FormValues): string[] {
  return fields
    .filter((field) => field.kind !== 'hidden' && field.required && isEmpty(values[field.name]))
    .map((field) => field.name);
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
