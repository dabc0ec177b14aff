import { useSearchParams } from 'react-router';
import { useMatterCounts } from '#web/api/matters.ts';
import { useWords } from '../ui/language/language-context.ts';
import { countWords } from './count-words.ts';
import { addressOf, changedFilter, clearedFilter, inboxAt } from './inbox-filter.ts';
import { readInbox, writeInbox } from './inbox-filter.ts';
import type { FilterChange, InboxState } from './inbox-filter.ts';
import { ClockCountsBar } from './ClockCountsBar.tsx';
import { InboxFilters } from './InboxFilters.tsx';
import { InboxList } from './InboxList.tsx';
import { ScopeList } from './ScopeList.tsx';
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
        <ScopeList filter={inbox.filter} onChoose={filter} />
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
        <ClockCountsBar
          filter={inbox.filter}
          onChoose={(clock) => filter({ clock, open: clock === undefined ? undefined : 'true' })}
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
