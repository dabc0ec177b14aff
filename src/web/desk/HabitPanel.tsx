import { useHabit } from '#web/api/triage.ts';
import type { MatterPage } from '#web/api/types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useKeys } from '../ui/controls/use-keys.ts';
import type { FormValues } from '../ui/form/form-model.ts';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { shareWords } from '../ui/figures/share-words.ts';
import { habitWords } from './habit-words.ts';
import desk from './Desk.module.css';
import styles from './Habit.module.css';

interface Props {
  readonly page: MatterPage;
  /** Opens the form of dispatch, with these filled in. */
  onTake(values: FormValues): void;
}

/** Whom such matters went to before, where the list names nobody. It fills in; a person sends. */
export function HabitPanel({ page, onTake }: Props) {
  const words = useWords(habitWords);
  const say = useSay();
  const mayDispatch = page.actions.some(({ action }) => action === 'dispatch');
  const { data } = useHabit(page.card.id, mayDispatch);
  const items = data?.items ?? [];
  const take = (at: number) => {
    const body = items[at];
    if (body === undefined) return;
    const [first] = body.reasons;
    const reason = first === undefined ? words.reason : `${words.reason}：${say(first)}`;
    onTake({ leadBodyId: body.bodyId, reason });
  };
  useKeys(Object.fromEntries(items.map((_, at) => [`${at + 1}`, () => take(at)])));
  if (!mayDispatch || data?.listIsSilent !== true) return null;
  return (
    <section className={desk['panel']}>
      <h2>{words.title}</h2>
      {items.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ol className={styles['bodies']}>
          {items.map(({ bodyId, bodyName, confidence, reasons }, at) => (
            <li key={bodyId}>
              <p>
                <strong>{bodyName}</strong> <span>{words.likely(shareWords(confidence))}</span>
              </p>
              {reasons.map((reason) => (
                <small key={reason.zh}>{say(reason)}</small>
              ))}
              <Button aria-keyshortcuts={`${at + 1}`} onClick={() => take(at)}>
                {words.take}
              </Button>
            </li>
          ))}
        </ol>
      )}
      <p className={styles['quiet']}>{words.hint}</p>
    </section>
  );
}
