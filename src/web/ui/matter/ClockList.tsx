import type { ClockView } from '#web/api/types.ts';
import { ClockBadge } from '../clock/ClockBadge.tsx';
import { useSay, useWords } from '../language/language-context.ts';
import { matterWords } from './words.ts';
import styles from './Matter.module.css';

/** The deadlines of a matter: those that run, and folded away how the others went. */
export function ClockList({ clocks }: { readonly clocks: readonly ClockView[] }) {
  const words = useWords(matterWords);
  const running = clocks.filter(({ stoppedAt }) => stoppedAt === null).sort(byDue);
  const over = clocks.filter(({ stoppedAt }) => stoppedAt !== null);
  const late = over.filter(({ breachedAt }) => breachedAt !== null).length;
  return (
    <>
      <Clocks clocks={running} />
      {over.length > 0 && (
        <details>
          <summary className={styles['clocksOver']}>{words.clocksOver(over.length, late)}</summary>
          <Clocks clocks={over} />
        </details>
      )}
    </>
  );
}

function Clocks({ clocks }: { readonly clocks: readonly ClockView[] }) {
  const say = useSay();
  return (
    <ul className={styles['clocks']}>
      {clocks.map((clock) => (
        <li key={`${clock.kind} ${clock.startedAt} ${clock.subjectBodyId ?? ''}`}>
          <span>{say(clock.title)}</span>
          <ClockBadge clock={clock} withMoment />
        </li>
      ))}
    </ul>
  );
}

/** What ends first stands first; what is held up, last. */
function byDue(one: ClockView, other: ClockView): number {
  return (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9');
}
