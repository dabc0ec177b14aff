import type { Area } from './area.ts';

/** An area as a map or a file gives it: what can be told from the rest may be left out. */
export interface GivenArea extends Pick<Area, 'code' | 'name' | 'level' | 'polygon'> {
  /** Else the name. */
  readonly shortName?: string;
  /** Else the nearest of the given areas whose code it begins with. */
  readonly parentCode?: string | null;
  /** Else what is known already, or the day on which it is given. */
  readonly validFrom?: string;
  readonly validTo?: string | null;
}

export function completeAreas(
  given: readonly GivenArea[],
  findKnown: (code: string) => Area | undefined,
  today: string,
): Area[] {
  const codes = new Set(given.map(({ code }) => code));
  return given.map(({ code, name, level, polygon, ...area }) => ({
    code,
    name,
    level,
    polygon,
    shortName: area.shortName ?? name,
    parentCode: area.parentCode === undefined ? nearestAbove(code, codes) : area.parentCode,
    validFrom: area.validFrom ?? findKnown(code)?.validFrom ?? today,
    validTo: area.validTo ?? null,
  }));
}

function nearestAbove(code: string, codes: ReadonlySet<string>): string | null {
  for (let end = code.length - 3; end >= 6; end -= 3) {
    const above = code.slice(0, end);
    if (codes.has(above)) return above;
  }
  return null;
}
