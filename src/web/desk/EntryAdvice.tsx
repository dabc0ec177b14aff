import { useEffect, useState } from 'react';
import { useReadText, type TextReading } from '#web/api/triage.ts';
import { useMay } from '#web/api/use-may.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useCategoryTitle } from '../ui/category/use-category-title.ts';
import { useWords } from '../ui/language/language-context.ts';
import type { Entry } from './entry-model.ts';
import { readingWords } from './reading-words.ts';
import { clearCategory, suggestedPlace } from './suggested-values.ts';
import styles from './Entry.module.css';

const pauseMs = 600;
const charactersLeast = 8;

interface Props {
  readonly entry: Entry;
  onChange(part: Partial<Entry>): void;
}

/**
 * What the caller's words say of category and place while they are taken down: taken with one
 * press or one key, and never by itself.
 */
export function EntryAdvice({ entry, onChange }: Props) {
  const words = useWords(readingWords);
  const categoryTitle = useCategoryTitle();
  const detail = useRested(entry.detail.trim());
  const mayRead = useMay()('triage.read_text');
  const { data: reading } = useReadText(detail, mayRead && detail.length >= charactersLeast);
  if (reading === undefined || detail.length < charactersLeast) return null;
  const { areaCode } = suggestedPlace(reading);
  const category = reading.heldBack === null ? clearCategory(reading.categories) : undefined;
  const place = reading.places.find((one) => one.areaCode === areaCode);
  return (
    <div className={styles['advice']} role="status" aria-label={words.title}>
      {reading.dangers.length > 0 && !entry.urgent && (
        <Taken
          nth={1}
          title={`${words.urgency}：${words.urgent}`}
          why={words.because(reading.dangers.map((danger) => danger.words).join('、'))}
          onTake={() => onChange({ urgent: true })}
        />
      )}
      {category !== undefined && category !== entry.category && (
        <Taken
          nth={2}
          title={`${words.category}：${categoryTitle.last(category)}`}
          why={categoryReason(reading, category, words)}
          onTake={() => onChange({ category })}
        />
      )}
      {place !== undefined && entry.point === null && place.areaCode !== entry.areaCode && (
        <Taken
          nth={3}
          title={`${words.located}：${place.areaName}`}
          why={words.because(place.words.join('、'))}
          onTake={() => onChange({ areaCode: place.areaCode, areaUnknown: false })}
        />
      )}
    </div>
  );
}

interface TakenProps {
  readonly nth: number;
  readonly title: string;
  readonly why: string;
  onTake(): void;
}

/** Alt and a figure: letters belong to the words that are being typed. */
function Taken({ nth, title, why, onTake }: TakenProps) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== `Digit${nth}`) return;
      event.preventDefault();
      onTake();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  return (
    <Button onClick={onTake} title={why} aria-keyshortcuts={`Alt+${nth}`}>
      {title}
    </Button>
  );
}

/** The text as it stood when the typing last rested. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}

/** Its words in the text, or that people chose it where it has none. */
function categoryReason(
  { categories }: TextReading,
  category: string,
  words: { because(said: string): string; chosenBefore(count: number): string },
): string {
  const found = categories.find(({ path }) => path === category);
  if (found === undefined) return '';
  if (found.words.length === 0) return words.chosenBefore(found.chosenBefore);
  return words.because(found.words.join('、'));
}
