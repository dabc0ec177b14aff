import { readFileSync } from 'node:fs';
import { usualFacts, type Category } from '../domain/category.ts';
import { categoryNames } from '../domain/category-path.ts';
import type { CategoryContent } from '../use-cases/put-category.ts';

/** A row of shipped-catalogue.json; what it leaves out is as `usualFacts` says. */
interface ShippedRow extends Partial<
  Pick<Category, 'urgency' | 'complexity' | 'evidence' | 'publicSafety' | 'verifyByOtherBody'>
> {
  readonly path: string;
  readonly en: string;
  /** Words that people write for it. */
  readonly keywords?: readonly string[];
}

let known: readonly CategoryContent[] | undefined;

/** The catalogue that comes with the platform, three levels deep, upper ones first. */
export function shippedCatalogue(): readonly CategoryContent[] {
  known ??= readRows().map(({ path, en, keywords = [], ...facts }) => {
    const names = categoryNames(path);
    return {
      ...usualFacts,
      ...facts,
      path,
      title: { zh: names.at(-1) ?? path, en },
      open311: { group: names[0] ?? null, keywords },
    };
  });
  return known;
}

function readRows(): readonly ShippedRow[] {
  const file = new URL('shipped-catalogue.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as ShippedRow[];
}
