import { lazy, Suspense, useState } from 'react';
import { Button } from '../ui/controls/Button.tsx';
import { Choice } from '../ui/controls/Choice.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { MatterCards } from '../ui/matter/MatterCards.tsx';
import { Loading } from '../ui/states/Loading.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { queryOf, taskLists, type TaskList } from './task-lists.ts';
import { fieldWords } from './words.ts';
import layout from '../ui/layout/Layout.module.css';

/** The map is heavy: it is fetched when somebody wants to see it. */
const TaskMap = lazy(() => import('./TaskMap.tsx'));

export function TasksPage() {
  const words = useWords(fieldWords);
  const [list, setList] = useState<TaskList>('waiting');
  const [mapped, setMapped] = useState(false);
  const query = queryOf(list);
  const options = (Object.keys(taskLists) as TaskList[]).map((value) => ({
    value,
    title: words[value],
  }));
  return (
    <main className={layout['stack']}>
      <h1>{words.tasks}</h1>
      <Choice
        quiet
        label={words.which}
        options={options}
        value={list}
        onChange={(value) => setList(value as TaskList)}
      />
      <Button aria-pressed={mapped} onClick={() => setMapped(!mapped)}>
        {mapped ? words.hideMap : words.showMap}
      </Button>
      {mapped && (
        <Suspense fallback={<Loading rows={1} />}>
          <TaskMap query={query} />
        </Suspense>
      )}
      <MatterCards
        query={query}
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
