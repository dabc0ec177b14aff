import { useChangePreferences } from '#web/api/account.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import { useLanguage, useWords } from '../ui/language/language-context.ts';
import { setThemeChoice, useThemeChoice } from '../ui/theme/colour-theme.ts';
import type { ThemeChoice } from '../ui/theme/colour-theme.ts';
import { setElderMode, useElderMode } from '../ui/theme/elder-mode.ts';
import { accountWords } from './words.ts';
import controls from '../ui/controls/Field.module.css';
import layout from '../ui/layout/Layout.module.css';

const languages = [
  { value: 'zh', title: '中文' },
  { value: 'en', title: 'English' },
];

/** Kept on the device at once, and with the account for whoever is signed in. */
export function DisplayChoices({ signedIn }: { readonly signedIn: boolean }) {
  const words = useWords(accountWords);
  const { language, setLanguage } = useLanguage();
  const large = useElderMode();
  const theme = useThemeChoice();
  const keep = useChangePreferences();
  return (
    <section className={layout['panel']}>
      <h2>{words.display}</h2>
      <label className={controls['check']}>
        <input
          type="checkbox"
          checked={large}
          onChange={(event) => {
            setElderMode(event.target.checked);
            if (signedIn) keep.mutate({ elderMode: event.target.checked });
          }}
        />
        {words.elder}
      </label>
      <p className={controls['hint']}>{words.elderHint}</p>
      <Choice
        label={words.language}
        options={languages}
        value={language}
        onChange={(chosen) => {
          const next = chosen === 'en' ? 'en' : 'zh';
          setLanguage(next);
          if (signedIn) keep.mutate({ language: next });
        }}
      />
      <Choice
        label={words.theme}
        options={[
          { value: 'auto', title: words.themeAuto },
          { value: 'light', title: words.themeLight },
          { value: 'dark', title: words.themeDark },
        ]}
        value={theme}
        onChange={(chosen) => setThemeChoice(chosen as ThemeChoice)}
      />
    </section>
  );
}
