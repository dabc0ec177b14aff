import type { Area } from './area.ts';

export interface NamedGrid {
  readonly number: number;
  readonly code: string;
  readonly name: string;
}

/**
 * Codes and names for grids that begin: a code is never used twice, for old matters still name what
 * it was; a name is free in the community from the day on.
 *
 * @param used all grids that the community has ever had.
 * @param taken the names that stay.
 * @returns undefined when the three digits are used up.
 */
export function nameGrids(
  community: Area,
  grids: readonly { readonly number: number; readonly name: string | null }[],
  used: readonly string[],
  taken: ReadonlySet<string>,
): NamedGrid[] | undefined {
  let last = used.reduce((most, code) => Math.max(most, Number(code.slice(-3))), 0);
  let ordinal = 0;
  const next = () => {
    for (;;) {
      ordinal += 1;
      const name = `${community.name}第${ordinal}网格`;
      if (!taken.has(name)) return name;
    }
  };
  const named = grids.map(({ number, name }) => {
    last += 1;
    const code = `${community.code}${String(last).padStart(3, '0')}`;
    return { number, code, name: name === null ? next() : `${community.name}${name}` };
  });
  return last > 999 ? undefined : named;
}
