import { useState } from 'react';
import { useActions, useSaveCapacity } from '#web/api/admin-capacities.ts';
import type { Capacity } from '#web/api/admin-types.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { ActionChecks } from './ActionChecks.tsx';
import { FormDialog } from './FormDialog.tsx';
import { powerWords } from './power-words.ts';
import { adminWords } from './words.ts';
import styles from './Admin.module.css';
import controls from '../ui/controls/Field.module.css';

interface Props {
  readonly capacity: Capacity;
  onClose(): void;
}

/** What a capacity may do, with a plain account of what a change would mean. */
export function CapacityForm({ capacity, onClose }: Props) {
  const words = useWords(powerWords);
  const general = useWords(adminWords);
  const say = useSay();
  const save = useSaveCapacity(capacity.capacity);
  const titles = new Map(useActions(true).data?.items.map((one) => [one.action, one.title]));
  const [actions, setActions] = useState<readonly string[]>(capacity.actions);
  const [clearance, setClearance] = useState(capacity.clearance);
  const [second, setSecond] = useState(capacity.secondFactorRequired);
  const named = (some: readonly string[]) =>
    some
      .map((action) => {
        const title = titles.get(action);
        return title === undefined ? action : say(title);
      })
      .join(general.between);
  const more = actions.filter((action) => !capacity.actions.includes(action));
  const less = capacity.actions.filter((action) => !actions.includes(action));
  const same =
    more.length + less.length === 0 &&
    clearance === capacity.clearance &&
    second === capacity.secondFactorRequired;
  const wish = { title: capacity.title, clearance, secondFactorRequired: second };
  return (
    <FormDialog
      title={say(capacity.title)}
      submit={general.save}
      busy={save.isPending}
      error={save.error}
      missing={same ? words.nothing : undefined}
      onSubmit={() => save.mutate({ ...wish, actions: [...actions] }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <ActionChecks label={words.may} value={actions} onChange={setActions} />
      <Choice
        label={words.clearance}
        options={[0, 1, 2].map((level) => ({ value: String(level), title: words.level(level) }))}
        value={String(clearance)}
        onChange={(level) => setClearance(Number(level))}
      />
      <label className={controls['check']}>
        <input
          type="checkbox"
          checked={second}
          onChange={(event) => setSecond(event.target.checked)}
        />
        {words.second}
      </label>
      {!same && (
        <div className={styles['warn']} role="status">
          <p>{words.warning}</p>
          {more.length > 0 && <p>{words.more(named(more))}</p>}
          {less.length > 0 && <p>{words.less(named(less))}</p>}
        </div>
      )}
    </FormDialog>
  );
}
