import { useState } from 'react';
import { useRemoveView, useSavedViews, useSaveView } from '#web/api/saved-views.ts';
import type { MatterFilter } from '#web/api/types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Field } from '../ui/controls/Field.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { isNarrowed, sameFilter } from './inbox-filter.ts';
import { deskWords } from './words.ts';
import controls from '../ui/controls/Field.module.css';
import styles from './Inbox.module.css';

interface Props {
  readonly filter: MatterFilter;
  onOpen(filter: MatterFilter): void;
}

/** Filters worth keeping, by name. */
export function SavedViews({ filter, onOpen }: Props) {
  const words = useWords(deskWords);
  const views = useSavedViews();
  const remove = useRemoveView();
  const worthSaving = isNarrowed(filter);
  return (
    <section>
      <h2>{words.savedViews}</h2>
      <FaultLine error={views.error ?? remove.error} />
      {views.data?.length === 0 && !worthSaving && (
        <p className={styles['none']}>{words.noViews}</p>
      )}
      <ul className={styles['views']}>
        {(views.data ?? []).map((view) => (
          <li key={view.id}>
            <button
              type="button"
              aria-pressed={sameFilter(view.filter, filter)}
              onClick={() => onOpen(view.filter)}
            >
              {view.name}
            </button>
            <button
              type="button"
              aria-label={words.removeView(view.name)}
              onClick={() => remove.mutate(view.id)}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
      {worthSaving && (
        <details>
          <summary>{words.saveView}</summary>
          <SaveView filter={filter} />
        </details>
      )}
    </section>
  );
}

function SaveView({ filter }: Pick<Props, 'filter'>) {
  const words = useWords(deskWords);
  const save = useSaveView();
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const isNameless = name.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isNameless) return;
        const onSuccess = () => (setName(''), setTried(false));
        save.mutate({ name: name.trim(), filter }, { onSuccess });
      }}
    >
      <Field label={words.viewName} fault={tried && isNameless ? words.viewNameMissing : undefined}>
        {(ids) => (
          <input
            {...ids}
            maxLength={40}
            className={controls['input']}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <FaultLine error={save.error} />
      <Button type="submit" busy={save.isPending}>
        {words.save}
      </Button>
    </form>
  );
}
