import { createContext, useContext } from 'react';
import type { Dictionary, Language } from './dictionary.ts';

interface LanguageChoice {
  readonly language: Language;
  setLanguage(language: Language): void;
}

export const LanguageContext = createContext<LanguageChoice>({
  language: 'zh',
  setLanguage: () => undefined,
});

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

/** The words of a part of the pages in the reader's language. */
export function useWords<Zh>(words: Dictionary<Zh>): Dictionary<Zh>['en'] {
  return words[useLanguage().language] as Dictionary<Zh>['en'];
}

/** Says a sentence the server sent in both languages. */
export function useSay(): (sentence: { readonly zh: string; readonly en: string }) => string {
  const { language } = useLanguage();
  return (sentence) => sentence[language];
}
