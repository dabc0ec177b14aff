import { useCategories } from '#web/api/choices.ts';
import { useLanguage } from '../language/language-context.ts';

interface CategoryTitles {
  /** From the top down: 城乡建设 › 道路. */
  whole(path: string): string;
  /** The last level alone. */
  last(path: string): string;
}

/**
 * What categories are called in the page's language. Their paths are their Chinese names, so only
 * for another language is the catalogue asked; one that it does not have keeps its name.
 */
export function useCategoryTitle(): CategoryTitles {
  const { language } = useLanguage();
  const { data } = useCategories(language !== 'zh');
  const titles = new Map((data?.items ?? []).map(({ path, title }) => [path, title[language]]));
  const levels = (path: string) =>
    path.split('/').map((name, at, names) => titles.get(names.slice(0, at + 1).join('/')) ?? name);
  return {
    whole: (path) => levels(path).join(' › '),
    last: (path) => levels(path).at(-1) ?? path,
  };
}
