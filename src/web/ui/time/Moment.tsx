import { useLanguage } from '../language/language-context.ts';
import { agoWords, exactWords } from './moments.ts';
import { useNow } from './use-now.ts';

/** A time told the way people say it; the exact one shows on hover and to screen readers. */
export function Moment({ at }: { readonly at: string }) {
  const { language } = useLanguage();
  const now = useNow();
  const date = new Date(at);
  return (
    <time dateTime={at} title={exactWords(date, language)}>
      {agoWords(date, now, language)}
    </time>
  );
}
