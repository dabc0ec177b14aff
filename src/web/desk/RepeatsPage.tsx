import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import {
  usePersonRepeats,
  usePlaceRepeats,
  type PersonRepeat,
  type PlaceRepeat,
  type RepeatFilter,
} from '#web/api/repeats.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Choice } from '../ui/controls/Choice.tsx';
import { useCategoryTitle } from '../ui/category/use-category-title.ts';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { AdvicePage } from './AdvicePage.tsx';
import { repeatWords } from './repeat-words.ts';
import desk from './Desk.module.css';
import models from './Models.module.css';
import styles from './Merges.module.css';

const kinds = ['address', 'area', 'people'] as const;
const periods = [30, 90, 365] as const;
const timesLeast = [3, 5, 10] as const;

/** What comes up again and again (L10): each opens the matters behind it. */
export function RepeatsPage() {
  const words = useWords(repeatWords);
  const [search, setSearch] = useSearchParams();
  const by = kinds.find((kind) => kind === search.get('by')) ?? 'address';
  const numberOf = (name: string, usual: number) => Number(search.get(name) ?? usual) || usual;
  const [days, least] = [numberOf('days', 90), numberOf('least', 3)];
  const filter = { days, least, page: numberOf('page', 1) };
  const set = (name: string, value: string) => {
    const kept = new URLSearchParams(search);
    if (name !== 'page') kept.delete('page');
    kept.set(name, value);
    setSearch(kept, { replace: true });
  };
  return (
    <AdvicePage words={words}>
      <div className={styles['choices']}>
        <Choice
          label={words.by}
          options={kinds.map((value) => ({ value, title: words[value] }))}
          value={by}
          onChange={(value) => set('by', value)}
        />
        <Choice
          label={words.period}
          options={periods.map((days) => ({ value: String(days), title: words.days(days) }))}
          value={String(filter.days)}
          onChange={(value) => set('days', value)}
        />
        <Choice
          label={words.least}
          options={timesLeast.map((times) => ({ value: String(times), title: words.times(times) }))}
          value={String(filter.least)}
          onChange={(value) => set('least', value)}
        />
      </div>
      {by === 'people' ? (
        <People filter={filter} onPage={(page) => set('page', String(page))} />
      ) : (
        <Places by={by} filter={filter} onPage={(page) => set('page', String(page))} />
      )}
    </AdvicePage>
  );
}

interface ListProps {
  readonly filter: RepeatFilter;
  onPage(page: number): void;
}

function Places({ by, filter, onPage }: ListProps & { readonly by: 'address' | 'area' }) {
  const categoryTitle = useCategoryTitle();
  return (
    <Asked of={usePlaceRepeats(by, filter)} rows={4}>
      {({ items, more }) => (
        <Listed page={filter.page} more={more} onPage={onPage}>
          {items.map((item) => (
            <Repeated
              key={item.matterIds[0]}
              name={[item.areaName, item.address ?? ''].filter((part) => part !== '').join(' ')}
              what={categoryTitle.whole(item.category)}
              repeat={item}
            />
          ))}
        </Listed>
      )}
    </Asked>
  );
}

function People({ filter, onPage }: ListProps) {
  const words = useWords(repeatWords);
  return (
    <Asked of={usePersonRepeats(filter)} rows={4}>
      {({ items, more }) => (
        <Listed page={filter.page} more={more} onPage={onPage}>
          {items.map((item) => (
            <Repeated
              key={item.matterIds[0]}
              name={item.name}
              what={words.kinds(item.categories)}
              repeat={item}
            />
          ))}
        </Listed>
      )}
    </Asked>
  );
}

interface ListedProps {
  readonly page: number;
  readonly more: boolean;
  readonly children: readonly ReactNode[];
  onPage(page: number): void;
}

function Listed({ page, more, children, onPage }: ListedProps) {
  const words = useWords(repeatWords);
  return (
    <>
      {children.length === 0 && (
        <Notice title={words.none}>
          <p>{words.noneHint}</p>
        </Notice>
      )}
      <ol className={models['topics']}>{children}</ol>
      {(page > 1 || more) && (
        <nav className={styles['reasons']} aria-label={words.page(page)}>
          <Button disabled={page === 1} onClick={() => onPage(page - 1)}>
            {words.before}
          </Button>
          <span>{words.page(page)}</span>
          <Button disabled={!more} onClick={() => onPage(page + 1)}>
            {words.next}
          </Button>
        </nav>
      )}
    </>
  );
}

interface RepeatedProps {
  readonly name: string;
  readonly what: string;
  readonly repeat: PlaceRepeat | PersonRepeat;
}

function Repeated({ name, what, repeat }: RepeatedProps) {
  const words = useWords(repeatWords);
  const { count, open, firstAt, lastAt, matterIds } = repeat;
  const search = new URLSearchParams({ order: 'newest' });
  for (const id of matterIds) search.append('ids', id);
  return (
    <li className={desk['panel']}>
      <h2>{name}</h2>
      <p>
        {what} · <strong>{words.count(count, open)}</strong>
      </p>
      <p className={models['quiet']}>
        {words.span} <Moment at={firstAt} /> {words.to} <Moment at={lastAt} />
      </p>
      <Link to={`/desk?${search}`}>{words.open(matterIds.length)}</Link>
    </li>
  );
}
