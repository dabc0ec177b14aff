/** What a box that searches offers. */
export interface Choosable {
  readonly value: string;
  readonly title: string;
  readonly note?: string | undefined;
  /** Other words that it is found by. */
  readonly words?: readonly string[];
  /** In a tree the value above it, '' at the top; absent in a plain list. */
  readonly under?: string;
}

/** As many as anybody reads through. */
const shownMax = 50;

/** Those to show: what was typed, the nearest first; of a tree else one level at a time. */
export function findOptions(
  options: readonly Choosable[],
  typed: string,
  under: string,
): readonly Choosable[] {
  const terms = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (terms.length === 0) {
    return isTree(options)
      ? options.filter((one) => (one.under ?? '') === under)
      : options.slice(0, shownMax);
  }
  return options
    .map((option) => ({ option, nearness: nearnessOf(option, terms) }))
    .filter(({ nearness }) => nearness > 0)
    .sort((one, other) => other.nearness - one.nearness)
    .slice(0, shownMax)
    .map(({ option }) => option);
}

export function isTree(options: readonly Choosable[]): boolean {
  return options.some(({ under }) => under !== undefined);
}

/** 0 where a term is nowhere; else more the nearer to its title the worst of them stands. */
function nearnessOf({ title, note, words = [] }: Choosable, terms: readonly string[]): number {
  const name = title.toLowerCase();
  const others = words.map((word) => word.toLowerCase());
  return Math.min(
    ...terms.map((term) => {
      if (name === term) return 6;
      if (name.startsWith(term)) return 5;
      if (name.includes(term)) return 4;
      if (others.includes(term)) return 3;
      if (others.some((word) => word.includes(term))) return 2;
      return (note ?? '').toLowerCase().includes(term) ? 1 : 0;
    }),
  );
}

/** One of a tree says where it stands: half of a tree's branches have an “other”. */
export function fullTitle({ title, note, under }: Choosable): string {
  return under === undefined || note === undefined ? title : `${title} · ${note}`;
}
