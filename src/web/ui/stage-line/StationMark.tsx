import type { StationState } from './stage-line-model.ts';
import styles from './StageLine.module.css';

/** A tick where it is done, a ring where it stands, a dot where it is still to come. */
export function StationMark({ state }: { readonly state: StationState }) {
  return (
    <span className={styles['mark']} aria-hidden="true">
      {(state === 'done' || state === 'ended') && (
        <svg viewBox="0 0 16 16" width="100%" height="100%" fill="none">
          <path d="m4.5 8.4 2.5 2.5 4.7-5.3" className={styles['tick']} />
        </svg>
      )}
    </span>
  );
}
