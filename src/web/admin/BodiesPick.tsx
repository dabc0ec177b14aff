import { useWords } from '../ui/language/language-context.ts';
import { BodyPick } from './PickOne.tsx';
import { useBodyName } from './use-body-name.ts';
import { adminWords } from './words.ts';
import styles from './Admin.module.css';

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  onChange(ids: string[]): void;
}

/** Several bodies, one added after the other. */
export function BodiesPick({ label, value, onChange }: Props) {
  const words = useWords(adminWords);
  const nameOf = useBodyName();
  return (
    <>
      <BodyPick
        label={label}
        optional
        value=""
        onChange={(id) => onChange([...new Set([...value, id])])}
      />
      {value.length > 0 && (
        <div className={styles['chips']}>
          {value.map((id) => (
            <button
              key={id}
              type="button"
              aria-label={`${words.remove} ${nameOf(id)}`}
              onClick={() => onChange(value.filter((one) => one !== id))}
            >
              {nameOf(id)} <span aria-hidden="true">✕</span>
            </button>
          ))}
        </div>
      )}
    </>
  );
}
