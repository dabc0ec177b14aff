import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useLooks, usePerson, useUncover, type Person } from '#web/api/registry.ts';
import { useMay } from '#web/api/use-may.ts';
import { DataTable } from '../admin/DataTable.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { UncoverDialog } from './UncoverDialog.tsx';
import { registryWords } from './words.ts';
import admin from '../admin/Admin.module.css';
import styles from './Registry.module.css';

/** A person of the registry with covered fields (R3). */
export function PersonPage() {
  const words = useWords(registryWords);
  const { id = '' } = useParams();
  return (
    <main className={admin['page']} key={id}>
      <p>
        <Link to="/desk/people">{words.back}</Link>
      </p>
      <Asked of={usePerson(id)} rows={4}>
        {(person) => <Shown person={person} />}
      </Asked>
    </main>
  );
}

function Shown({ person }: { readonly person: Person }) {
  const words = useWords(registryWords);
  const { state, isSynthetic, residences, housemates } = person;
  return (
    <>
      <h1>{person.name}</h1>
      {state !== 'active' && <p role="status">{words[`state_${state}`]}</p>}
      {isSynthetic && <p className={admin['quiet']}>{words.syntheticHint}</p>}
      <Facts person={person} />
      <section className={styles['part']}>
        <h2>{words.history}</h2>
        <DataTable
          label={words.history}
          rows={residences}
          keyOf={({ kind, from }) => `${kind} ${from}`}
          isPast={({ to }) => to !== null}
          columns={[
            { head: words.residence, cell: ({ kind }) => words[kind] },
            { head: words.area, cell: ({ areaName }) => areaName },
            { head: words.home, cell: ({ address }) => address },
            { head: words.from, cell: ({ from }) => from },
            { head: words.to, cell: ({ to }) => to ?? words.now },
          ]}
        />
      </section>
      {housemates.length > 0 && (
        <section className={styles['part']}>
          <h2>{words.housemates}</h2>
          <PeopleTable label={words.housemates} people={housemates} />
        </section>
      )}
      <Looks id={person.id} />
    </>
  );
}

function Facts({ person }: { readonly person: Person }) {
  const words = useWords(registryWords);
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const uncover = useUncover(person.id);
  const shown = uncover.data ?? {};
  const { sex, birthYear, numberKind, household } = person;
  const numberTitle = useNumberTitle(numberKind);
  const born = birthYear === null ? words.unknown : words.year(birthYear);
  const facts = [
    [words.sex, sex === null ? words.unknown : words[sex]],
    [words.bornOn, shown.bornOn ?? born],
    [words.phone, shown.phone ?? person.phone ?? words.unknown],
    [numberTitle, shown.number ?? person.number ?? words.unknown],
    [words.household, household ?? words.unknown],
  ];
  return (
    <section className={styles['part']}>
      <h2>{words.facts}</h2>
      <dl className={styles['facts']} aria-live="polite">
        {facts.map(([title, fact]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {may('registry.unmask') && <Button onClick={() => setAsking(true)}>{words.show}</Button>}
      {asking && <UncoverDialog uncover={uncover} onClose={() => setAsking(false)} />}
    </section>
  );
}

function useNumberTitle(kind: string | null): string {
  const words = useWords(registryWords);
  const kinds = ['identity_card', 'residence_permit', 'permanent_residence', 'passport'] as const;
  const known = kinds.find((one) => one === kind);
  return known === undefined ? words.number : words[known];
}

function Looks({ id }: { readonly id: string }) {
  const words = useWords(registryWords);
  const { record, phone, bornOn, number } = words;
  const titles: Readonly<Record<string, string>> = { record, phone, bornOn, number };
  return (
    <section className={styles['part']}>
      <h2>{words.looks}</h2>
      <Asked of={useLooks(id)}>
        {({ items }) => (
          <DataTable
            label={words.looks}
            rows={items}
            keyOf={(look) => `${look.at} ${look.who} ${look.fields.join()}`}
            columns={[
              { head: words.when, cell: ({ at }) => <Moment at={at} /> },
              { head: words.who, cell: ({ who }) => who },
              {
                head: words.what,
                cell: ({ fields }) => fields.map((field) => titles[field] ?? field).join('、'),
              },
              { head: words.why, cell: ({ reason }) => reason },
            ]}
          />
        )}
      </Asked>
    </section>
  );
}
