import { usePositions } from '#web/api/admin-organisation.ts';
import type { Body } from '#web/api/admin-types.ts';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { useNow } from '../ui/time/use-now.ts';
import { bodyWords } from './body-words.ts';
import { holdsAt } from './term.ts';
import { useCapacityTitle } from './use-capacity-title.ts';
import { useStaffNames } from './use-names.ts';
import styles from './Admin.module.css';

/** Who works in a body today. */
export function BodyPeople({ body, onClose }: { readonly body: Body; onClose(): void }) {
  const words = useWords(bodyWords);
  const now = useNow();
  const nameOf = useStaffNames();
  const capacityTitle = useCapacityTitle();
  const positions = usePositions({ bodyId: body.id });
  return (
    <Dialog title={`${body.name} · ${words.people}`} onClose={onClose}>
      <Asked of={positions}>
        {({ items }) => {
          const current = items
            .filter((position) => holdsAt(position, now))
            .sort((one, other) => nameOf(one.personId).localeCompare(nameOf(other.personId), 'zh'));
          if (current.length === 0) return <p>{words.nobody}</p>;
          return (
            <ul className={styles['checks']}>
              {current.map((one) => (
                <li key={one.id}>
                  <strong>{nameOf(one.personId)}</strong>
                  <span>
                    {one.title} · {capacityTitle(one.capacity)}
                  </span>
                </li>
              ))}
            </ul>
          );
        }}
      </Asked>
    </Dialog>
  );
}
