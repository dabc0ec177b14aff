import Flatbush from 'flatbush';
import type { Place, Street } from './types.ts';
import type { Point } from './plane.ts';

/** What lies between two neighbours, the one that parts more if there are several. */
export type Between = 'nothing' | 'street' | 'main-street';

export type StreetIndex = (one: Point, other: Point) => Between;

interface Segment {
  readonly from: Point;
  readonly to: Point;
  readonly isMain: boolean;
}

export function indexStreets(
  streets: readonly Street[],
  flatten: (place: Place) => Point,
): StreetIndex {
  const segments = streets.flatMap(({ line, isMain }) => {
    const points = line.map(flatten);
    return points.slice(1).map((to, at): Segment => ({ from: points[at] ?? to, to, isMain }));
  });
  if (segments.length === 0) return () => 'nothing';
  const index = new Flatbush(segments.length);
  for (const { from, to } of segments) index.add(...boxOf(from, to));
  index.finish();
  return (one, other) => {
    let between: Between = 'nothing';
    for (const at of index.search(...boxOf(one, other))) {
      const segment = segments[at];
      if (!segment || !cross(one, other, segment.from, segment.to)) continue;
      if (segment.isMain) return 'main-street';
      between = 'street';
    }
    return between;
  };
}

function boxOf(one: Point, other: Point): [number, number, number, number] {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
  ];
}

/** Touching counts: who lives on the other side of a crossing does live on another side. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}

/** Above zero where the way from a by b to c turns left. */
function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}
