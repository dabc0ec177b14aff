import type { Position } from 'geojson';
import { textOf } from './map-features.ts';
import type { MapThing } from './map-features.ts';

/** A stretch of a named street, short enough to stand for its place. */
interface Stretch {
  readonly name: string;
  readonly at: Position;
  readonly length: number;
}

const DRIVABLE = new Set(['major_road', 'minor_road']);
const EAST_WEST_SHRINK = 0.855;

/** Streets that people give as an address; tunnels, ferries and railways have names too. */
export function isNamedStreet(road: MapThing): boolean {
  const name = textOf(road.properties, 'name');
  return (
    DRIVABLE.has(textOf(road.properties, 'kind')) &&
    /^[\p{Script=Han}]+(路|街|弄|大道)$/u.test(name)
  );
}

export function stretchesOf(roads: readonly MapThing[]): Stretch[] {
  return roads.filter(isNamedStreet).flatMap((road) =>
    road.lines.flatMap((line) =>
      line.slice(1).map((to, index) => {
        const [x = 0, y = 0] = to;
        const [fromX = 0, fromY = 0] = line[index] ?? to;
        return {
          name: textOf(road.properties, 'name'),
          at: [(x + fromX) / 2, (y + fromY) / 2],
          length: distance([x, y], [fromX, fromY]),
        };
      }),
    ),
  );
}

/** The street nearest to a place. */
export function nearestStreet(stretches: readonly Stretch[], place: Position): string {
  let best = { name: '', far: Infinity };
  for (const { name, at } of stretches) {
    const far = distance(at, place);
    if (far < best.far) best = { name, far };
  }
  return best.name;
}

/** The unused street that belongs most to an area: much of it lies here, and little elsewhere. */
export function typicalStreet(
  stretches: readonly Stretch[],
  isInside: (place: Position) => boolean,
  used: ReadonlySet<string>,
): string {
  const whole = new Map<string, number>();
  const inside = new Map<string, number>();
  for (const { name, at, length } of stretches) {
    whole.set(name, (whole.get(name) ?? 0) + length);
    if (isInside(at)) inside.set(name, (inside.get(name) ?? 0) + length);
  }
  const score = ([name, length]: [string, number]): number => length ** 2 / (whole.get(name) ?? 1);
  const free = [...inside].filter(([name]) => !used.has(name));
  const [best] = free.sort((a, b) => score(b) - score(a));
  if (best === undefined) throw new RangeError('No named street lies in this area');
  return best[0];
}

function distance([x = 0, y = 0]: Position, [otherX = 0, otherY = 0]: Position): number {
  return Math.hypot((x - otherX) * EAST_WEST_SHRINK, y - otherY);
}
