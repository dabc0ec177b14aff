/** The keys that begin a step of triage, on the list and on the matter alike. */
export const actionKeys: Readonly<Record<string, string>> = {
  a: 'accept',
  d: 'dispatch',
  m: 'merge',
};

/** The key of an action, as a keyboard has it printed. */
export function keyOf(action: string): string | undefined {
  return Object.keys(actionKeys)
    .find((key) => actionKeys[key] === action)
    ?.toUpperCase();
}
