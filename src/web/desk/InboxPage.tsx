import { useSearchParams } from 'react-router';
import { useMatterCounts } from '#web/api/matters.ts';
import { useWords } from '../ui/language/language-context.ts';
import { countWords } from './count-words.ts';
import { addressOf, changedFilter, clearedFilter, inboxAt } from './inbox-filter.ts';
import { readInbox, writeInbox } from './inbox-filter.ts';
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
  const inbox = inboxAt(search);
  // The address runs ahead of what is drawn: of two quick changes neither may undo the other.
  const change = (changed: (before: InboxState) => Partial<InboxState>) => {
    const before = inboxAt(new URLSearchParams(window.location.search));
    setSearch(addressOf({ ...before, ...changed(before) }), { replace: true });
  };
  const filter = (part: FilterChange) =>
    change((before) => ({ filter: changedFilter(before.filter, part) }));
  const { stage, ...everyStage } = inbox.filter;
  const counts = useMatterCounts(everyStage);
  const shown = useMatterCounts(inbox.filter);
  return (
    <main className={styles['inbox']}>
      <h1 className="hidden-words">{words.inbox}</h1>
      <aside className={styles['side']}>
        <ScopeList mine={inbox.filter.mine} onChoose={(mine) => filter({ mine })} />
        <SavedViews
          filter={inbox.filter}
          onOpen={(kept) => change(() => readInbox(writeInbox({ ...inbox, filter: kept })))}
        />
      </aside>
      <div className={styles['main']}>
        <StageCounts
          counts={counts.data}
          chosen={[stage ?? []].flat()}
          onChoose={(stages) => filter({ stage: stages })}
        />
        <InboxFilters
          inbox={inbox}
          onFilter={filter}
          onOrder={(order) => change(() => ({ order }))}
          onClear={() => change(({ filter }) => ({ filter: clearedFilter(filter) }))}
        />
        <InboxList
          inbox={inbox}
          total={shown.data && countWords(Object.values(shown.data.byStage))}
          onAll={() => change(() => ({ filter: {} }))}
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
  const waiting = useMatterCounts({ mine: 'waiting' });
  const howMany = waiting.data && countWords(Object.values(waiting.data.byStage));
  const scopes: readonly (readonly [Mine, string])[] = [
    ['waiting', words.waiting],
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
          {scope === 'waiting' && howMany !== undefined && <strong>{howMany}</strong>}
        </button>
      ))}
    </nav>
  );
}
