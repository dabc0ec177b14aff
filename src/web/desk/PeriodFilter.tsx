import type { MatterFilter } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { dayOf, endOfDay, startOfDay } from './inbox-period.ts';
import type { FilterChange } from './inbox-filter.ts';
import { deskWords } from './words.ts';
import styles from './Inbox.module.css';

interface Props {
  readonly filter: MatterFilter;
  onFilter(change: FilterChange): void;
}

/** Registered from this day to that one, both included. */
export function PeriodFilter({ filter, onFilter }: Props) {
  const words = useWords(deskWords);
  const [from, to] = [dayOf(filter.openedFrom), dayOf(filter.openedTo)];
  return (
    <span className={styles['period']} role="group" aria-label={words.period}>
      <span aria-hidden="true">{words.period}</span>
      <input
        type="date"
        aria-label={words.from}
        max={to}
        value={from}
        onChange={(event) => onFilter({ openedFrom: startOfDay(event.target.value) })}
      />
      <span aria-hidden="true">–</span>
      <input
        type="date"
        aria-label={words.to}
        min={from}
        value={to}
        onChange={(event) => onFilter({ openedTo: endOfDay(event.target.value) })}
      />
    </span>
  );
}
