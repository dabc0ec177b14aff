import { useEffect } from 'react';
import { useMe } from '#web/api/session.ts';
import { useLanguage } from '../ui/language/language-context.ts';
import { setElderMode } from '../ui/theme/elder-mode.ts';

/**
 * Brings the account's own choices to whatever device somebody signs in on. Only at the sign-in and
 * the first load: what is changed afterwards on this device is what holds here.
 */
export function AccountPreferences() {
  const { data: me } = useMe();
  const { setLanguage } = useLanguage();
  const person = me?.person ?? undefined;
  useEffect(() => {
    if (person === undefined) return;
    const { elderMode, language } = person.preferences;
    if (elderMode !== undefined) setElderMode(elderMode);
    if (language !== undefined) setLanguage(language);
  }, [person?.id]);
  return null;
}
