import type { ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../language/language-context.ts';
import { Asked } from './Asked.tsx';
import type { Question } from './Asked.tsx';
import { stateWords } from './words.ts';

/** A list that the server hands out page by page. */
export interface PagedQuestion<Item> extends Question<{
  readonly pages: readonly { readonly items: readonly Item[] }[];
}> {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  fetchNextPage(): unknown;
}

interface Props<Item> {
  readonly list: PagedQuestion<Item>;
  readonly rows?: number;
  /** What stands where there is nothing. */
  readonly empty: ReactNode;
  /** All that has come so far; `more` goes wherever the page has room for it. */
  children(items: readonly Item[], more: ReactNode): ReactNode;
}

/** Every list of every door: coming, empty, failed, offline, and longer on request. */
export function GrowingList<Item>({ list, rows = 3, empty, children }: Props<Item>) {
  const words = useWords(stateWords);
  return (
    <Asked of={list} rows={rows}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        // A page may show none of what it went through, and the next one some.
        if (items.length === 0 && !list.hasNextPage) return empty;
        const more = list.hasNextPage && (
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {words.more}
          </Button>
        );
        return children(items, more);
      }}
    </Asked>
  );
}
