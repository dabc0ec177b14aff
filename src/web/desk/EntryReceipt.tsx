import { Link } from 'react-router';
import { useMatter } from '#web/api/matters.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { entryWords } from './entry-words.ts';
import desk from './Desk.module.css';
import styles from './Entry.module.css';

interface Props {
  readonly receipt: {
    readonly id: string;
    readonly number: string;
    readonly followCode: string | null;
  };
  onNext(): void;
}

/** What to read out to whoever called or came: the number, the code, and what happens by when. */
export function EntryReceipt({ receipt: { id, number, followCode }, onNext }: Props) {
  const words = useWords(entryWords);
  const say = useSay();
  const matter = useMatter(id);
  return (
    <main className={desk['page']}>
      <section className={`${desk['panel']} ${styles['receipt']}`} role="status">
        <h1>
          <span aria-hidden="true">✓</span> {words.done(number)}
        </h1>
        {matter.data !== undefined && (
          <p>
            {words.tell}：{say(matter.data.whatNext)}
          </p>
        )}
        {followCode !== null && (
          <>
            <p className={styles['code']}>{followCode}</p>
            <p>{words.codeHint}</p>
          </>
        )}
        <p className={styles['ways']}>
          <Button tone="primary" onClick={onNext}>
            {words.next}
          </Button>
          <Link to={`/desk/matters/${id}`}>{words.open}</Link>
        </p>
      </section>
    </main>
  );
}
