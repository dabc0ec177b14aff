import { Link } from 'react-router';
import type { FoundPerson } from '#web/api/registry.ts';
import { DataTable } from '../admin/DataTable.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { registryWords } from './words.ts';

interface Props {
  readonly label: string;
  readonly people: readonly FoundPerson[];
}

/** People as a list shows them, covered; each leads to their page. */
export function PeopleTable({ label, people }: Props) {
  const words = useWords(registryWords);
  return (
    <DataTable
      label={label}
      rows={people}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.name,
          cell: ({ id, name, isSynthetic }) => (
            <>
              <Link to={`/desk/people/${id}`}>{name}</Link>
              {isSynthetic && ` · ${words.synthetic}`}
            </>
          ),
        },
        { head: words.sex, cell: ({ sex }) => (sex === null ? words.unknown : words[sex]) },
        {
          head: words.born,
          cell: ({ birthYear }) => (birthYear === null ? words.unknown : words.year(birthYear)),
        },
        { head: words.phone, cell: ({ phone }) => phone ?? words.unknown },
        { head: words.residence, cell: ({ residenceKind }) => words[residenceKind] },
        { head: words.home, cell: ({ areaName, address }) => `${areaName} ${address}` },
      ]}
    />
  );
}
