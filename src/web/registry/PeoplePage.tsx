import { Link, useSearchParams } from 'react-router';
import { usePeople, type FoundPerson } from '#web/api/registry.ts';
import { useMay } from '#web/api/use-may.ts';
import { SearchBox } from '../desk/SearchBox.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { registryWords } from './words.ts';
import admin from '../admin/Admin.module.css';

/** Finding somebody in the registry (R1). */
export function PeoplePage() {
  const words = useWords(registryWords);
  const may = useMay();
  const [search, setSearch] = useSearchParams();
  const q = search.get('q') ?? '';
  const people = usePeople(q);
  return (
    <main className={admin['page']}>
      <div className={admin['bar']}>
        <h1>{words.title}</h1>
        {may('registry.merge') && <Link to="/desk/people/same">{words.same}</Link>}
        {may('registry.import') && <Link to="/desk/people/import">{words.import}</Link>}
      </div>
      <p className={admin['quiet']}>{words.hint}</p>
      <SearchBox
        q={q}
        label={words.search}
        onSearch={(next) => setSearch(next === '' ? {} : { q: next }, { replace: true })}
      />
      {q === '' ? (
        <p>{words.searchHint}</p>
      ) : (
        <Asked of={people}>{({ items, more }) => <Found items={items} more={more} />}</Asked>
      )}
    </main>
  );
}

function Found({
  items,
  more,
}: {
  readonly items: readonly FoundPerson[];
  readonly more: boolean;
}) {
  const words = useWords(registryWords);
  if (items.length === 0) {
    return (
      <Notice title={words.none}>
        <p>{words.noneHint}</p>
      </Notice>
    );
  }
  return (
    <>
      {more && <p role="status">{words.more}</p>}
      <PeopleTable label={words.found} people={items} />
    </>
  );
}
