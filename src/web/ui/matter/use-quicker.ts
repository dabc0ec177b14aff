import type { TimelineEntry } from '#web/api/types.ts';
import { useLanguage, useWords } from '../language/language-context.ts';
import { exactWords } from '../time/moments.ts';
import { useTitles } from './speech.ts';
import { matterWords } from './words.ts';

/** Who was quicker, with what and when, as far as the timeline shows it to whoever looks. */
export function useQuicker() {
  const words = useWords(matterWords);
  const { language } = useLanguage();
  const titles = useTitles();
  return (entry: TimelineEntry | undefined): string => {
    if (entry === undefined) return '';
    const who = [entry.bodyName, entry.actorName].filter(Boolean).join(' ') || words.somebody;
    return words.quicker(who, titles.step(entry), exactWords(new Date(entry.at), language));
  };
}
