/** The items by a key, in their order. */
export function groupedBy<T, K>(
  items: readonly T[],
  keyOf: (item: T, at: number) => K,
): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const [at, item] of items.entries()) {
    const key = keyOf(item, at);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
