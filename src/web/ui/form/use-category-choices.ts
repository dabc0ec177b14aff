import { useMemo } from 'react';
import { useCategories } from '#web/api/choices.ts';
import { useLanguage } from '../language/language-context.ts';
import type { Choosable } from './find-options.ts';

interface Wanted {
  /** Those that take no new matters too: old ones still have them. */
  readonly stopped?: boolean;
  readonly enabled?: boolean;
}

/** The catalogue as a tree to choose from: found by either language and by everyday words. */
export function useCategoryChoices({ stopped = false, enabled = true }: Wanted = {}): Choosable[] {
  const { language } = useLanguage();
  const { data } = useCategories(enabled);
  return useMemo(() => {
    const items = (data?.items ?? []).filter(({ active }) => active || stopped);
    const titles = new Map(items.map(({ path, title }) => [path, title[language]]));
    const above = (path: string): string[] => {
      const end = path.lastIndexOf('/');
      const parent = end < 0 ? '' : path.slice(0, end);
      return parent === '' ? [] : [...above(parent), titles.get(parent) ?? parent];
    };
    return items.map(({ path, title, parent, open311 }) => ({
      value: path,
      title: title[language],
      ...(parent !== null && { note: above(path).join(' › ') }),
      words: [title.zh, title.en, ...open311.keywords, path],
      // What lies under a stopped one is still found, at the top.
      under: parent !== null && titles.has(parent) ? parent : '',
    }));
  }, [data, language, stopped]);
}
