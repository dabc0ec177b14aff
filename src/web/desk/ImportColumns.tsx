import { importTemplateUrl } from '#web/api/imports.ts';
import type { ImportSource } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { importWords } from './import-words.ts';
import styles from './Import.module.css';

interface Props {
  readonly source: ImportSource;
  /** Where rows lie that name no place. */
  readonly home: string | undefined;
}

/** Which columns a file of this source needs, which it may have, and a file to begin with. */
export function ImportColumns({ source: { channel, required, optional }, home }: Props) {
  const words = useWords(importWords);
  return (
    <div className={styles['columns']}>
      <dl>
        <dt>{words.required}</dt>
        <dd>
          <ul className={styles['titles']}>
            {required.map((titles) => (
              <li key={titles.join()} className={styles['needed']}>
                {titles.join(words.or)}
              </li>
            ))}
          </ul>
        </dd>
        <dt>{words.optional}</dt>
        <dd>
          <ul className={styles['titles']}>
            {optional.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </dd>
      </dl>
      <p className={styles['note']}>
        {words.where(home)} {words.dates}
      </p>
      <a className={styles['template']} href={importTemplateUrl(channel)} download>
        {words.template}
      </a>
    </div>
  );
}
