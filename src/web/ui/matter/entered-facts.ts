/** One thing that was entered with an action, ready to be shown. */
export interface EnteredFact {
  readonly key: string;
  readonly value: string | number | boolean;
}

const identifier = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** What people can read of an action's input: no ids, no lists, nothing without a label. */
export function enteredFacts(
  input: Readonly<Record<string, unknown>>,
  labels: Readonly<Record<string, string>>,
): EnteredFact[] {
  return Object.entries(input).flatMap(([key, value]): EnteredFact[] => {
    if (labels[key] === undefined) return [];
    if (typeof value === 'number' || typeof value === 'boolean') return [{ key, value }];
    if (typeof value !== 'string' || value === '' || identifier.test(value)) return [];
    return [{ key, value }];
  });
}
