import type { PeopleMapping } from '#web/api/registry.ts';
import { Field } from '../ui/controls/Field.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { registryWords } from './words.ts';
import styles from './Registry.module.css';
import admin from '../admin/Admin.module.css';
import field from '../ui/controls/Field.module.css';

const columns = [
  ...(['name', 'address', 'number', 'numberKind', 'phone', 'sex', 'bornOn'] as const),
  ...(['household', 'kind', 'community', 'areaCode', 'from'] as const),
];

interface Props {
  readonly titles: readonly string[];
  readonly mapping: PeopleMapping;
  onChange(mapping: PeopleMapping): void;
}

/** Which column of the file tells what: guessed from the titles, and anybody's to change. */
export function ImportColumns({ titles, mapping, onChange }: Props) {
  const words = useWords(registryWords);
  const titleOf = (column: (typeof columns)[number]) =>
    column === 'from' ? words.since : words[column];
  const choose = (column: (typeof columns)[number], chosen: string) => {
    const { [column]: _left, ...others } = mapping;
    onChange(chosen === '' ? others : { ...others, [column]: Number(chosen) });
  };
  return (
    <section className={styles['part']}>
      <h2>{words.columns}</h2>
      <div className={admin['filters']}>
        {columns.map((column) => (
          <Field key={column} label={titleOf(column)}>
            {(ids) => (
              <select
                {...ids}
                className={field['input']}
                value={mapping[column] ?? ''}
                onChange={(event) => choose(column, event.target.value)}
              >
                <option value="">{words.leftOut}</option>
                {titles.map((title, index) => (
                  <option key={`${index} ${title}`} value={index}>
                    {title === '' ? `(${index + 1})` : title}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
    </section>
  );
}
