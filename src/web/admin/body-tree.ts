interface InTree {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly areaCode: string;
}

export type Placed<Body> = Body & { readonly depth: number };

/** Bodies in the order of a tree, each with its depth; what has lost its parent is a root. */
export function inTreeOrder<Body extends InTree>(bodies: readonly Body[]): Placed<Body>[] {
  const ids = new Set(bodies.map(({ id }) => id));
  const below = new Map<string, Body[]>();
  for (const body of [...bodies].sort(byPlace)) {
    const above = body.parentId !== null && ids.has(body.parentId) ? body.parentId : '';
    below.set(above, [...(below.get(above) ?? []), body]);
  }
  const placed: Placed<Body>[] = [];
  const walk = (parentId: string, depth: number) => {
    for (const body of below.get(parentId) ?? []) {
      placed.push({ ...body, depth });
      walk(body.id, depth + 1);
    }
  };
  walk('', 0);
  return placed;
}

function byPlace(one: InTree, other: InTree): number {
  return one.areaCode < other.areaCode
    ? -1
    : one.areaCode > other.areaCode
      ? 1
      : one.name.localeCompare(other.name, 'zh');
}
