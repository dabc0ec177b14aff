import type { Residence, ResidenceKind } from './person.ts';

/** A residence with the day on which the next of its kind began. */
export interface Period extends Residence {
  readonly to: string | null;
}

/** Which residence says where somebody is, the first that there is. */
const nearest: readonly ResidenceKind[] = ['living', 'floating', 'registered'];

/**
 * Who lived where when, the newest first: each ends where the next of its kind begins. Of two of
 * the same kind and day the one told later corrects the other.
 */
export function periodsOf(residences: readonly Residence[]): readonly Period[] {
  return nearest
    .flatMap((kind) => {
      const days = new Map(
        residences.filter((one) => one.kind === kind).map((one) => [one.from, one]),
      );
      const inOrder = [...days.values()].toSorted((one, other) => (one.from < other.from ? -1 : 1));
      return inOrder.map((one, index) => ({ ...one, to: inOrder[index + 1]?.from ?? null }));
    })
    .filter(({ address }) => address !== '')
    .toSorted((one, other) => (one.from > other.from ? -1 : 1));
}

/** Where somebody is to be found now, and where they are registered; undefined where they left. */
export function homesOf(residences: readonly Residence[]): {
  readonly home: Residence | undefined;
  readonly registered: Residence | undefined;
} {
  const open = periodsOf(residences).filter(({ to }) => to === null);
  const of = (kind: ResidenceKind) => open.find((one) => one.kind === kind);
  return { home: nearest.map(of).find(Boolean), registered: of('registered') };
}
