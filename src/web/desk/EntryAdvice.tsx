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
  const offered = [
    urgencyAdvice(reading, entry, words),
    categoryAdvice(reading, entry, words, categoryTitle.last),
    placeAdvice(reading, entry, words),
  ];
  const count = offered.filter((one) => one !== null).length;
  return (
    <div className={styles['advice']} role="group" aria-label={words.title}>
      {/* Told once for each new number: the buttons themselves are read when one comes to them. */}
      <span role="status">{count > 0 && words.offered(count)}</span>
      {offered.map(
        (one, at) =>
          one !== null && (
            <Taken
              key={one.kind}
              nth={at + 1}
              title={one.title}
              why={one.why}
              onTake={() => onChange(one.change)}
            />
          ),
      )}
    </div>
  );
}

/** Something that the words say and the form does not yet. */
interface Advice {
  readonly kind: 'urgency' | 'category' | 'place';
  readonly title: string;
  readonly why: string;
  readonly change: Partial<Entry>;
}

type Words = (typeof readingWords)['zh'];

function urgencyAdvice({ dangers }: TextReading, entry: Entry, words: Words): Advice | null {
  if (dangers.length === 0 || entry.urgent) return null;
  return {
    kind: 'urgency',
    title: `${words.urgency}：${words.urgent}`,
    why: words.because(dangers.map((danger) => danger.words).join('、')),
    change: { urgent: true },
  };
}

function categoryAdvice(
  reading: TextReading,
  entry: Entry,
  words: Words,
  titleOf: (path: string) => string,
): Advice | null {
  const category = reading.heldBack === null ? clearCategory(reading.categories) : undefined;
  if (category === undefined || category === entry.category) return null;
  return {
    kind: 'category',
    title: `${words.category}：${titleOf(category)}`,
    why: categoryReason(reading, category, words),
    change: { category },
  };
}

/** The house, where the text names one: with its grid, and its point on the map. */
function placeAdvice(reading: TextReading, entry: Entry, words: Words): Advice | null {
  const { areaCode } = suggestedPlace(reading);
  const place = reading.places.find((one) => one.areaCode === areaCode);
  if (place === undefined || entry.point !== null) return null;
  const { spot, areaName } = place;
  if (spot === null && place.areaCode === entry.areaCode) return null;
  return {
    kind: 'place',
    title: `${words.located}：${spot === null ? areaName : `${spot.name} · ${spot.areaName}`}`,
    why: words.because(place.words.join('、')),
    change:
      spot === null
        ? { areaCode: place.areaCode, areaUnknown: false }
        : {
            ...{ point: spot.point, areaCode: null, areaUnknown: false },
            // What somebody wrote of the address stays.
            address: entry.address.trim() || spot.name,
          },
  };
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
