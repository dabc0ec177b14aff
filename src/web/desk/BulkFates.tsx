import type { Fate } from '#web/api/act-on-many.ts';
import type { MatterCard } from '#web/api/types.ts';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { bulkWords } from './bulk-words.ts';
import styles from './Bulk.module.css';

interface Props {
  readonly cards: readonly MatterCard[];
  readonly fates: ReadonlyMap<string, Fate>;
}

/** Matter by matter: done, refused and why, or still on its way. */
export function BulkFates({ cards, fates }: Props) {
  const words = useWords(bulkWords);
  const say = useSay();
  const all = [...fates.values()];
  const done = all.filter((fate) => fate === null).length;
  return (
    <>
      <p role="status">{words.outcome(done, all.length - done, cards.length - all.length)}</p>
      <ul className={styles['fates']}>
        {cards.map(({ id, number, title }) => {
          const fate = fates.get(id);
          const tone = fate === undefined ? 'waiting' : fate === null ? 'done' : 'refused';
          return (
            <li key={id} data-fate={tone}>
              <span>
                {number} {title}
              </span>
              <strong>{fate ? say(fate.sentence) : words[tone]}</strong>
            </li>
          );
        })}
      </ul>
    </>
  );
}
