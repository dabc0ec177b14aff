import { useState } from 'react';
import { Select } from 'antd';
import type { MatterFilter } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { useNow } from '../ui/time/use-now.ts';
import { beginOf, dayOf, endOfDay, periodOf, startOfDay } from './inbox-period.ts';
import { typedDay, usualPeriods, type UsualPeriod } from './inbox-period.ts';
import type { FilterChange } from './inbox-filter.ts';
import { periodWords } from './period-words.ts';
import styles from './Inbox.module.css';

interface Props {
  readonly filter: MatterFilter;
  /** What happened in the period, where that is not that matters were registered. */
  readonly label?: string;
  onFilter(change: FilterChange): void;
}

/** Registered in one of the usual periods, or from this day to that one, both included. */
export function PeriodFilter({ filter, label, onFilter }: Props) {
  const words = useWords(periodWords);
  const title = label ?? words.period;
  const now = useNow();
  const [own, setOwn] = useState(false);
  const period = own ? 'own' : periodOf(filter, now);
  const options = [...usualPeriods, 'own' as const];
  const choose = (chosen: UsualPeriod | 'own' | undefined) => {
    setOwn(chosen === 'own');
    if (chosen === 'own') return;
    const openedFrom = chosen && beginOf(chosen, now);
    onFilter({ openedFrom, openedTo: undefined });
  };
  return (
    <>
      <Select<UsualPeriod | 'own' | undefined>
        allowClear
        popupMatchSelectWidth={false}
        aria-label={title}
        placeholder={title}
        value={period}
        options={options.map((one) => ({ value: one, label: words[one] }))}
        onChange={choose}
      />
      {period === 'own' && (
        <span className={styles['period']} role="group" aria-label={title}>
          <DayBox
            label={words.from}
            day={dayOf(filter.openedFrom)}
            onDay={(day) => onFilter({ openedFrom: startOfDay(day) })}
          />
          <span aria-hidden="true">–</span>
          <DayBox
            label={words.to}
            day={dayOf(filter.openedTo)}
            onDay={(day) => onFilter({ openedTo: endOfDay(day) })}
          />
        </span>
      )}
    </>
  );
}

interface DayProps {
  readonly label: string;
  readonly day: string;
  /** '' for none. */
  onDay(day: string): void;
}

/** A day to type: a browser's own box would speak the browser's language, not the page's. */
function DayBox({ label, day, onDay }: DayProps) {
  const words = useWords(periodWords);
  const [typed, setTyped] = useState<string>();
  const isDay = typed === undefined || typed === '' || typedDay(typed) !== undefined;
  return (
    <input
      aria-label={label}
      aria-invalid={!isDay}
      title={isDay ? undefined : words.noDay}
      inputMode="numeric"
      placeholder={words.sample}
      value={typed ?? day}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        const written = typedDay(text);
        if (written !== undefined || text === '') onDay(written ?? '');
      }}
      onBlur={() => isDay && setTyped(undefined)}
    />
  );
}
