import { useWords } from '../ui/language/language-context.ts';
import { useAreaName } from '../ui/places/use-area-name.ts';
import { AreaPick } from './PickOne.tsx';
import { adminWords } from './words.ts';
import styles from './Admin.module.css';

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  onChange(codes: readonly string[]): void;
}

/** Several areas, one added after the other. */
export function AreasPick({ label, value, onChange }: Props) {
  const words = useWords(adminWords);
  const areaName = useAreaName();
  return (
    <>
      <AreaPick
        label={label}
        optional
        value=""
        onChange={(code) => onChange([...new Set([...value, code])])}
      />
      {value.length > 0 && (
        <div className={styles['chips']}>
          {value.map((code) => (
            <button
              key={code}
              type="button"
              aria-label={`${words.remove} ${areaName(code)}`}
              onClick={() => onChange(value.filter((one) => one !== code))}
            >
              {areaName(code)} <span aria-hidden="true">✕</span>
            </button>
          ))}
        </div>
      )}
    </>
  );
}
