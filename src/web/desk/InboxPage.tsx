import { useSearchParams } from 'react-router';
import { useMatterCounts } from '#web/api/matters.ts';
import { useWords } from '../ui/language/language-context.ts';
import { countWords } from './count-words.ts';
import { changedFilter, readInbox, writeInbox } from './inbox-filter.ts';
import type { FilterChange, InboxState } from './inbox-filter.ts';
import { InboxFilters } from './InboxFilters.tsx';
import { InboxList } from './InboxList.tsx';
import { SavedViews } from './SavedViews.tsx';
import { StageCounts } from './StageCounts.tsx';
import { deskWords } from './words.ts';
import styles from './Inbox.module.css';

/** All that waits: counted by stage, filtered, and walked through by keyboard. */
export function InboxPage() {
  const words = useWords(deskWords);
  const [search, setSearch] = useSearchParams();
  const inbox = readInbox(search);
  const show = (next: InboxState) => setSearch(writeInbox(next), { replace: true });
  const change = (part: FilterChange) =>
    show({ ...inbox, filter: changedFilter(inbox.filter, part) });
  const { stage, ...everyStage } = inbox.filter;
  const counts = useMatterCounts(everyStage);
  const shown = useMatterCounts(inbox.filter);
  return (
    <main className={styles['inbox']}>
      <h1 className="hidden-words">{words.inbox}</h1>
      <aside className={styles['side']}>
        <ScopeList mine={inbox.filter.mine} onChoose={(mine) => change({ mine })} />
        <SavedViews
          filter={inbox.filter}
          onOpen={(filter) =>
            show({ ...inbox, filter: readInbox(writeInbox({ ...inbox, filter })).filter })
          }
        />
      </aside>
      <div className={styles['main']}>
        <StageCounts
          counts={counts.data}
          chosen={[stage ?? []].flat()}
          onChoose={(stages) => change({ stage: stages })}
        />
        <InboxFilters
          inbox={inbox}
          onFilter={change}
          onOrder={(order) => show({ ...inbox, order })}
          onClear={() => show({ ...inbox, filter: {} })}
        />
        <InboxList
          inbox={inbox}
          total={shown.data && countWords(Object.values(shown.data.byStage))}
        />
      </div>
    </main>
  );
}

type Mine = InboxState['filter']['mine'];

interface ScopeProps {
  readonly mine: Mine;
  onChoose(mine: Mine): void;
}

function ScopeList({ mine, onChoose }: ScopeProps) {
  const words = useWords(deskWords);
  const scopes: readonly (readonly [Mine, string])[] = [
    [undefined, words.all],
    ['assigned', words.assigned],
    ['body', words.myBody],
    ['subscribed', words.subscribed],
    ['reported', words.reported],
  ];
  return (
    <nav aria-label={words.scope}>
      {scopes.map(([scope, title]) => (
        <button
          key={title}
          type="button"
          aria-pressed={scope === mine}
          onClick={() => onChoose(scope)}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}
