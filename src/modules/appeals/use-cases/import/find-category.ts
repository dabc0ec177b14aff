import { searchLexemes } from '#algorithms/bigram/index.ts';
import type { Refusal } from '#platform/refusal/refusal.ts';
import { unfit } from '../../domain/refuse.ts';

const nearMost = 3;
const shownMost = 30;

/** @throws Refusal invalid `appeals.unknown_category`, with names that are near. */
export type FindCategory = (name: string) => string;

/**
 * Finds the path of a category as people write it: whole, or its last part alone where only one
 * category ends so.
 * @param paths those in use, e.g. `城乡建设/道路与市政设施/路灯与照明`
 */
export function categoryFinder(paths: readonly string[]): FindCategory {
  const known = new Set(paths);
  const byLeaf = new Map<string, string[]>();
  for (const path of paths) {
    const leaf = leafOf(path);
    byLeaf.set(leaf, [...(byLeaf.get(leaf) ?? []), path]);
  }
  return (given) => {
    const text = given.replace(/\s*[/›>]\s*/g, '/').trim();
    if (known.has(text)) return text;
    const meant = byLeaf.get(text) ?? [];
    const [one, another] = meant;
    if (one !== undefined && another === undefined) return one;
    throw unknown(given, meant.length > 0 ? meant : nearest(text, paths));
  };
}

function leafOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Those whose last part shares most pairs of letters with what was written. */
function nearest(text: string, paths: readonly string[]): readonly string[] {
  const wanted = new Set(searchLexemes(text));
  return paths
    .map((path) => {
      const own = searchLexemes(leafOf(path));
      return { path, near: own.filter((pair) => wanted.has(pair)).length / own.length };
    })
    .filter(({ near }) => near > 0)
    .sort((one, other) => other.near - one.near)
    .slice(0, nearMost)
    .map(({ path }) => path);
}

function unknown(given: string, near: readonly string[]): Refusal {
  const name = [...given].slice(0, shownMost).join('');
  const some = near.slice(0, nearMost);
  return unfit(
    'unknown_category',
    `没有叫“${name}”的类别。${some.length === 0 ? '' : `是不是：${some.join('、')}？`}`,
    `There is no category "${name}".${some.length === 0 ? '' : ` Near: ${some.join(', ')}.`}`,
    'category',
  );
}
