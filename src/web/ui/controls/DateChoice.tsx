import { useState } from 'react';
import { useWords } from '../language/language-context.ts';
import type { FieldIds } from './Field.tsx';
import { dateOf, dayParts, daysIn } from './day-parts.ts';
import type { DayParts } from './day-parts.ts';
import { controlWords } from './words.ts';
import styles from './Field.module.css';

interface Props {
  readonly ids: FieldIds;
  /** YYYY-MM-DD, or empty. */
  readonly value: string;
  readonly yearFirst: number;
  readonly yearLast: number;
  onChange(value: string): void;
}

/** A day in three choices: said in the page's language, whatever the browser's own is. */
export function DateChoice({ ids, value, yearFirst, yearLast, onChange }: Props) {
  const words = useWords(controlWords);
  const [parts, setParts] = useState(dayParts(value));
  const shown = value === '' ? parts : dayParts(value);
  const choose = (part: Partial<DayParts>) => {
    const next = { ...shown, ...part };
    setParts(next);
    onChange(dateOf(next));
  };
  const { id, ...described } = ids;
  const years = numbers(yearFirst, yearLast);
  const days = numbers(1, daysIn(Number(shown.year) || yearFirst, Number(shown.month) || 1));
  const selects = [
    { part: 'year', title: words.year, options: years, say: words.ofYear },
    { part: 'month', title: words.month, options: numbers(1, 12), say: words.ofMonth },
    { part: 'day', title: words.day, options: days, say: words.ofDay },
  ] as const;
  return (
    <span className={styles['date']}>
      {selects.map(({ part, title, options, say }) => (
        <select
          key={part}
          {...described}
          {...(part === 'year' && { id })}
          aria-label={title}
          className={styles['input']}
          value={shown[part]}
          onChange={(event) => choose({ [part]: event.target.value })}
        >
          <option value="">{title}</option>
          {options.map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </select>
      ))}
    </span>
  );
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
