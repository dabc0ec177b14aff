import { useActions } from '#web/api/admin-capacities.ts';
import { useSay } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import styles from './Admin.module.css';
import controls from '../ui/controls/Field.module.css';

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  onChange(actions: string[]): void;
}

/** Everything that can be allowed, to tick. */
export function ActionChecks({ label, value, onChange }: Props) {
  const say = useSay();
  const actions = useActions(true);
  return (
    <Asked of={actions}>
      {({ items }) => (
        <fieldset className={styles['actions']}>
          <legend className={controls['legend']}>{label}</legend>
          {items.map(({ action, title }) => (
            <label key={action} className={controls['check']}>
              <input
                type="checkbox"
                checked={value.includes(action)}
                onChange={(event) =>
                  onChange(
                    event.target.checked
                      ? [...value, action]
                      : value.filter((one) => one !== action),
                  )
                }
              />
              {say(title)}
            </label>
          ))}
        </fieldset>
      )}
    </Asked>
  );
}
