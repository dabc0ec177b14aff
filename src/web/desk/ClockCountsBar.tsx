import { useClockCounts } from '#web/api/matters.ts';
import type { MatterFilter } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { countWords } from './count-words.ts';
import { deskWords } from './words.ts';
import styles from './Inbox.module.css';

type Colour = NonNullable<MatterFilter['clock']>;

interface Props {
  readonly filter: MatterFilter;
  onChoose(clock: Colour | undefined): void;
}

/** The open ones by their deadline, worst first: a figure pressed shows just those. */
export function ClockCountsBar({ filter, onChoose }: Props) {
  const words = useWords(deskWords);
  const { clock: chosen, open: _open, ...asked } = filter;
  const { data } = useClockCounts(asked);
  const colours: readonly (readonly [Colour, string])[] = [
    ['red', words.late],
    ['amber', words.soon],
    ['green', words.inTime],
    ['none', words.noClock],
  ];
  return (
    <div className={styles['clocks']} role="group" aria-label={words.clockCounts}>
      {colours.map(([colour, title]) => (
        <button
          key={colour}
          type="button"
          data-colour={colour}
          aria-pressed={chosen === colour}
          onClick={() => onChoose(chosen === colour ? undefined : colour)}
        >
          {title} <strong>{data ? countWords([data[colour]]) : '–'}</strong>
        </button>
      ))}
    </div>
  );
}
