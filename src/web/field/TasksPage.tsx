import { useState } from 'react';
import type { MatterQuery } from '#web/api/types.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { MatterCards } from '../ui/matter/MatterCards.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { fieldWords } from './words.ts';
import layout from '../ui/layout/Layout.module.css';

/** What waits for me comes first, my body's new work among it; each list soonest due first. */
const lists = {
  waiting: { mine: 'waiting' },
  assigned: { mine: 'assigned', open: 'true' },
  verify: { state: 'handled' },
  body: { mine: 'body', open: 'true' },
} as const satisfies Record<string, MatterQuery>;

type List = keyof typeof lists;

export function TasksPage() {
  const words = useWords(fieldWords);
  const [list, setList] = useState<List>('waiting');
  const options = (Object.keys(lists) as List[]).map((value) => ({ value, title: words[value] }));
  return (
    <main className={layout['stack']}>
      <h1>{words.tasks}</h1>
      <Choice
        quiet
        label={words.which}
        options={options}
        value={list}
        onChange={(value) => setList(value as List)}
      />
      <MatterCards
        query={{ ...lists[list], order: 'due', limit: 30 }}
        toMatter={(id) => `/field/matters/${id}`}
        empty={
          <Notice title={words.none}>
            <p>{words.noneHint}</p>
          </Notice>
        }
      />
    </main>
  );
}
