import { useState } from 'react';
import { useCategories } from '#web/api/choices.ts';
import { useAnswered, type AnsweredFilter } from '#web/api/neighbours.ts';
import { useAreas } from '#web/api/places.ts';
import { useWords } from '../ui/language/language-context.ts';
import { GrowingList } from '../ui/states/GrowingList.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { AnsweredItem } from './AnsweredItem.tsx';
import { neighbourWords } from './neighbour-words.ts';
import layout from '../ui/layout/Layout.module.css';
import styles from './Neighbours.module.css';

/** The board of answered matters, for everybody. */
export function PublicPage() {
  const words = useWords(neighbourWords);
  const [filter, setFilter] = useState<AnsweredFilter>({});
  const list = useAnswered(filter);
  return (
    <main className={layout['stack']}>
      <h1>{words.public}</h1>
      <p>{words.publicMore}</p>
      <Filters filter={filter} onChange={setFilter} />
      <GrowingList
        list={list}
        empty={
          <Notice title={words.none}>
            <p>{words.noneHint}</p>
          </Notice>
        }
      >
        {(items, more) => (
          <>
            <ul className={styles['answered']}>
              {items.map((item) => (
                <AnsweredItem key={item.number} item={item} />
              ))}
            </ul>
            {more}
          </>
        )}
      </GrowingList>
    </main>
  );
}

interface FiltersProps {
  readonly filter: AnsweredFilter;
  onChange(filter: AnsweredFilter): void;
}

function Filters({ filter, onChange }: FiltersProps) {
  const words = useWords(neighbourWords);
  const areas = useAreas();
  const categories = useCategories();
  const communities = (areas.data?.items ?? []).filter(({ level }) => level === 'community');
  const kinds = [
    ...new Set((categories.data?.items ?? []).map(({ path }) => path.split('/')[0] ?? path)),
  ];
  const { areaCode = '', category = '' } = filter;
  const set = (chosen: { areaCode: string; category: string }) =>
    onChange({
      ...(chosen.areaCode !== '' && { areaCode: chosen.areaCode }),
      ...(chosen.category !== '' && { category: chosen.category }),
    });
  return (
    <div className={styles['filters']} role="group" aria-label={words.filter}>
      <label>
        {words.community}
        <select
          value={areaCode}
          onChange={({ target }) => set({ areaCode: target.value, category })}
        >
          <option value="">{words.allCommunities}</option>
          {communities.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.category}
        <select
          value={category}
          onChange={({ target }) => set({ areaCode, category: target.value })}
        >
          <option value="">{words.allCategories}</option>
          {kinds.map((kind) => (
            <option key={kind}>{kind}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
