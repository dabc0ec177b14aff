import { communityDigits, type ThemeCount } from '#modules/matters/declare.ts';

/** One theme in one place, week by week. */
export interface ThemeSeries {
  readonly category: string;
  readonly areaCode: string;
  /** Oldest first. */
  readonly earlier: readonly number[];
  /** The seven days that end now. */
  readonly latest: number;
}

/**
 * How often each theme came up in each place of an area, week by week: in its communities, and in
 * the area as a whole, where something may rise that no single community shows.
 *
 * @param weeksBefore how many weeks there are before the latest
 */
export function themeSeries(
  counts: readonly ThemeCount[],
  area: string,
  weeksBefore: number,
): ThemeSeries[] {
  const series = new Map<string, ThemeSeries & { earlier: number[]; latest: number }>();
  const add = (category: string, areaCode: string, { weeksAgo, n }: ThemeCount) => {
    const key = `${areaCode} ${category}`;
    const known = series.get(key) ?? {
      ...{ category, areaCode, latest: 0 },
      earlier: Array.from({ length: weeksBefore }, () => 0),
    };
    const at = weeksBefore - weeksAgo;
    if (weeksAgo === 0) known.latest += n;
    else known.earlier[at] = (known.earlier[at] ?? 0) + n;
    series.set(key, known);
  };
  for (const count of counts) {
    if (!count.areaCode.startsWith(area) || count.weeksAgo > weeksBefore) continue;
    add(count.category, area, count);
    if (area.length < communityDigits && count.areaCode.length >= communityDigits) {
      add(count.category, count.areaCode, count);
    }
  }
  return [...series.values()];
}
