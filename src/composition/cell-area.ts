import type { Body } from '#modules/identity/index.ts';

export interface CellAreas {
  /** What the settings say the cell is. */
  readonly configured: string | undefined;
  /** Areas that are drawn or listed, by code. */
  readonly areas: readonly { readonly code: string }[];
  readonly bodies: readonly Pick<Body, 'areaCode' | 'activeTo'>[];
  readonly now: Date;
}

/**
 * The area of matters whose place is known only in words: what the settings say, else the first
 * area there is, else that of the body that reaches furthest, so that somebody's desk shows them.
 * Null while nobody has said yet where the cell is.
 */
export function findCellArea({ configured, areas, bodies, now }: CellAreas): string | null {
  if (configured !== undefined) return configured;
  const [first] = areas;
  if (first) return first.code;
  const codes = bodies
    .filter(({ areaCode, activeTo }) => areaCode !== '' && (activeTo === null || activeTo > now))
    .map(({ areaCode }) => areaCode);
  return (
    codes.toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))[0] ?? null
  );
}
