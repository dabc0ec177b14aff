import { useState } from 'react';
import { useStaff } from '#web/api/admin-organisation.ts';
import type { ListedPerson, Person } from '#web/api/admin-types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { SearchBox } from '../desk/SearchBox.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { useAreaName } from '../ui/places/use-area-name.ts';
import { GrowingList } from '../ui/states/GrowingList.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { AddPerson } from './AddPerson.tsx';
import { DataTable } from './DataTable.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import { Secret } from './Secret.tsx';
import { peopleWords } from './people-words.ts';
import { useMay } from '#web/api/use-may.ts';
import { adminWords } from './words.ts';
import styles from './Admin.module.css';

/** The staff: who there is, what office they hold, how they sign in. */
export function PeoplePage() {
  const words = useWords(peopleWords);
  const may = useMay();
  const [sought, setSought] = useState('');
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<{ readonly name: string; readonly password: string }>();
  const [shown, setShown] = useState<Person>();
  const staff = useStaff(sought);
  const fresh = staff.data?.pages.flatMap(({ items }) => items).find(({ id }) => id === shown?.id);
  return (
    <>
      <div className={styles['bar']}>
        <h1>{words.title}</h1>
        {may('identity.manage_people') && (
          <Button tone="primary" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        )}
      </div>
      <p className={styles['quiet']}>{words.hint}</p>
      <search className={styles['filters']}>
        <SearchBox label={words.search} q={sought} onSearch={setSought} />
      </search>
      {shown !== undefined && (
        <PersonPanel
          key={shown.id}
          person={fresh ?? shown}
          onPassword={setMade}
          onClose={() => setShown(undefined)}
        />
      )}
      <GrowingList list={staff} rows={6} empty={<Notice title={words.none} />}>
        {(rows, more) => (
          <>
            <PeopleTable rows={rows} onOpen={setShown} />
            {more}
          </>
        )}
      </GrowingList>
      {adding && (
        <AddPerson
          onClose={() => setAdding(false)}
          onMade={(person, password) => {
            setAdding(false);
            setShown(person);
            setMade({ name: person.name, password });
          }}
        />
      )}
      {made !== undefined && (
        <Secret
          title={words.passwordTitle}
          hint={words.passwordHint(made.name)}
          value={made.password}
          onClose={() => setMade(undefined)}
        />
      )}
    </>
  );
}

function PeopleTable(props: {
  readonly rows: readonly ListedPerson[];
  onOpen(person: Person): void;
}) {
  const words = useWords(peopleWords);
  const { everywhere } = useWords(adminWords);
  const areaName = useAreaName();
  const name = (person: ListedPerson) => (
    <button
      type="button"
      className={styles['link']}
      onClick={() => {
        props.onOpen(person);
        window.scrollTo({ top: 0 });
      }}
    >
      {person.name}
    </button>
  );
  return (
    <DataTable
      label={words.title}
      rows={props.rows}
      keyOf={({ id }) => id}
      isPast={({ activeTo }) => activeTo !== null}
      columns={[
        { head: words.name, cell: name },
        {
          head: words.office,
          cell: (person) => <Offices person={person} />,
        },
        { head: words.phone, cell: ({ phoneMasked }) => phoneMasked ?? '—' },
        {
          head: words.area,
          cell: ({ areaCode }) => areaName(areaCode) || areaCode || everywhere,
        },
        { head: words.state, cell: ({ activeTo }) => (activeTo ? words.left : words.active) },
      ]}
    />
  );
}

/** Each in which body, as what, and where it reaches if that is not where the person is. */
function Offices({ person: { offices, areaCode } }: { readonly person: ListedPerson }) {
  const areaName = useAreaName();
  if (offices.length === 0) return '—';
  return (
    <ul>
      {offices.map(({ bodyId, bodyName, title, areaCodes }) => {
        const elsewhere = areaCodes.filter((code) => code !== areaCode);
        return (
          <li key={`${bodyId} ${title}`}>
            {bodyName} · {title}
            {elsewhere.length > 0 && (
              <span className={styles['quiet']}>
                {' '}
                {areaCodes.map((code) => areaName(code) || code).join('、')}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
