import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Language } from './dictionary.ts';
import { LanguageContext } from './language-context.ts';

const stored = 'shanzhi.language';

/** Chinese first; English for whoever reads that and no Chinese. The choice stays on the device. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    (localStorage.getItem(stored) ?? readAtHome()) === 'en' ? 'en' : 'zh',
  );
  useEffect(() => {
    localStorage.setItem(stored, language);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = language === 'zh' ? '善治' : 'Shanzhi';
  }, [language]);
  const value = useMemo(() => ({ language, setLanguage }), [language]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

/** What the device's own pages are in. */
function readAtHome(): Language {
  const languages = navigator.languages.map((one) => one.slice(0, 2));
  return languages.includes('en') && !languages.includes('zh') ? 'en' : 'zh';
}
