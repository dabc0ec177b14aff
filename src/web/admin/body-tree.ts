interface InTree {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly areaCode: string;
}

export type Placed<Body> = Body & {
  readonly depth: number;
  /** The body that it stands under, where the tree around it is not shown. */
  readonly above?: string | undefined;
};

/**
 * The whole tree; or, where words are sought, those bodies alone that hold each of them, every one
 * with the name of what it stands under.
 */
export function findBodies<Body extends InTree>(
  bodies: readonly Body[],
  sought: string,
  wordsOf: (body: Body) => readonly string[],
): Placed<Body>[] {
  const placed = inTreeOrder(bodies);
  const terms = sought.split(/\s+/).filter(Boolean);
  if (terms.length === 0) return placed;
  const names = new Map(bodies.map(({ id, name }) => [id, name]));
  return placed
    .filter((body) => {
      const words = wordsOf(body);
      return terms.every((term) => words.some((word) => word.includes(term)));
    })
    .map((body) => ({ ...body, depth: 0, above: names.get(body.parentId ?? '') }));
}

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
