import { useActions } from '#web/api/admin-capacities.ts';
import { useSay } from '../ui/language/language-context.ts';
import { useMay } from '#web/api/use-may.ts';
import styles from './Admin.module.css';

/** What a capacity may do, in plain words. */
export function CapacityActions({ actions }: { readonly actions: readonly string[] }) {
  const say = useSay();
  const all = useActions(useMay()('identity.manage_capacities'));
  const titles = new Map(all.data?.items.map(({ action, title }) => [action, title]));
  return (
    <ul className={styles['chips']}>
      {actions.map((action) => {
        const title = titles.get(action);
        return <li key={action}>{title === undefined ? action : say(title)}</li>;
      })}
    </ul>
  );
}
