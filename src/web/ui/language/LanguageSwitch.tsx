import { useChangePreferences } from '#web/api/account.ts';
import { useMe } from '#web/api/session.ts';
import { useLanguage } from './language-context.ts';
import styles from './LanguageSwitch.module.css';

/**
 * Names the language it leads to in that language, so whoever needs it can read it. Kept with the
 * account, too, of whoever is signed in.
 */
export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage();
  const { data: me } = useMe();
  const keep = useChangePreferences();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className={styles['switch']}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => {
        setLanguage(other);
        if (me?.person != null) keep.mutate({ language: other });
      }}
    >
      {other === 'zh' ? '中文' : 'English'}
    </button>
  );
}
