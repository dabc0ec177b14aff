import type { ClockView } from '#web/api/types.ts';
import { ClockBadge } from '../clock/ClockBadge.tsx';
import { useSay } from '../language/language-context.ts';
import styles from './Matter.module.css';

/** Every deadline of a matter, those still running first. */
export function ClockList({ clocks }: { readonly clocks: readonly ClockView[] }) {
  const say = useSay();
  const runningFirst = [...clocks].sort(
    (one, other) => Number(one.stoppedAt !== null) - Number(other.stoppedAt !== null),
  );
  return (
    <ul className={styles['clocks']}>
      {runningFirst.map((clock) => (
        <li key={`${clock.kind} ${clock.startedAt} ${clock.subjectBodyId ?? ''}`}>
          <span>{say(clock.title)}</span>
          <ClockBadge clock={clock} withMoment />
        </li>
      ))}
    </ul>
  );
}
