import { useState } from 'react';
import { useMatters } from '#web/api/matters.ts';
import type { MatterQuery } from '#web/api/types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Choice } from '../ui/controls/Choice.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { MatterCardLink } from '../ui/matter/MatterCardLink.tsx';
import { Failure } from '../ui/states/Failure.tsx';
import { Loading } from '../ui/states/Loading.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { fieldWords } from './words.ts';
import styles from './Field.module.css';

/** What may wait for someone in the field, each list soonest due first. */
const lists = {
  assigned: { mine: 'assigned', open: 'true' },
  verify: { state: 'handled' },
  body: { mine: 'body', open: 'true' },
} as const satisfies Record<string, MatterQuery>;

type List = keyof typeof lists;

export function TasksPage() {
  const words = useWords(fieldWords);
  const [list, setList] = useState<List>('assigned');
  const options = (Object.keys(lists) as List[]).map((value) => ({ value, title: words[value] }));
  return (
    <main className={styles['stack']}>
      <h1>{words.tasks}</h1>
      <Choice
        label=""
        options={options}
        value={list}
        onChange={(value) => setList(value as List)}
      />
      <Tasks query={lists[list]} />
    </main>
  );
}

function Tasks({ query }: { readonly query: MatterQuery }) {
  const words = useWords(fieldWords);
  const list = useMatters({ ...query, order: 'due', limit: 30 });
  if (list.error !== null)
    return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data === undefined) return <Loading />;
  const cards = list.data.pages.flatMap((page) => page.items);
  if (cards.length === 0) {
    return (
      <Notice title={words.none}>
        <p>{words.noneHint}</p>
      </Notice>
    );
  }
  return (
    <div className={styles['stack']}>
      {cards.map((card) => (
        <MatterCardLink key={card.id} card={card} to={`/field/matters/${card.id}`} />
      ))}
      {list.hasNextPage && (
        <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {words.more}
        </Button>
      )}
    </div>
  );
}
