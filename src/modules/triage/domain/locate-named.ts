import { exactSpot, type Spot } from './exact-spot.ts';
import { locate, mergeCounts, type Candidate, type PlaceCount } from './locate.ts';

/** An area says its own name as surely as so many matters would, and so does the map. */
const ownNameTimes = 20;
const shownMost = 3;
const confidenceMin = 0.05;

/** A place, house or road of the cell's map that a text names. */
export interface PlaceNamed extends Spot {
  readonly kind: 'place' | 'building' | 'road';
  /** The community that it lies in. */
  readonly area: { readonly code: string };
  /** How much of it lies there: 1 but for a road that runs through several. */
  readonly share: number;
}

export interface Located extends Candidate {
  /** The one house or place in it that the text names; null where it names none or several. */
  readonly spot: Spot | null;
}

interface Known {
  /** The names of places that the text holds, each once: those of the map, too. */
  readonly names: readonly string[];
  /** What the map calls so. */
  readonly mapped: readonly PlaceNamed[];
  /** Where matters lay that named them. */
  readonly learned: readonly PlaceCount[];
  /** All that come into question. */
  readonly communities: readonly { readonly code: string; readonly name: string }[];
}

/**
 * Where a text is about: by the names of the cell's own areas, by what its map calls like that, and
 * by where earlier matters lay that named the same places. The likeliest first, three at most, none
 * where nothing speaks for any.
 */
export function locateNamed({ names, mapped, learned, communities }: Known): Located[] {
  const own = communities.flatMap(({ code, name }) =>
    names.includes(name) ? [{ name, areaCode: code, times: ownNameTimes, point: null }] : [],
  );
  const drawn = mapped.map(({ kind, name, area, share, point }) => ({
    ...{ name, areaCode: area.code, times: ownNameTimes * share },
    point: kind === 'road' ? null : point,
  }));
  return locate(names, mergeCounts([...drawn, ...own, ...learned]), communities.length)
    .filter(({ confidence, because }) => confidence >= confidenceMin && because.length > 0)
    .slice(0, shownMost)
    .map((candidate) => ({ ...candidate, spot: exactSpot(mapped, candidate.areaCode) }));
}
