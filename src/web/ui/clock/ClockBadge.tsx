import type { Sentence } from '#web/api/types.ts';
import { useLanguage, useSay } from '../language/language-context.ts';
import { exactWords } from '../time/moments.ts';
import { useNow } from '../time/use-now.ts';
import { clockFace } from './clock-face.ts';
import { ClockMark } from './ClockMark.tsx';
import styles from './ClockBadge.module.css';

interface Props {
  readonly clock: Parameters<typeof clockFace>[0];
  /** Whose deadline it is, where the badge does not stand beside its name. */
  readonly name?: Sentence | null;
  /** Also says until when, for pages with room. */
  readonly withMoment?: boolean;
}

/** A deadline in a mark, words and colour: never colour alone. The exact time shows on hover. */
export function ClockBadge({ clock, name = null, withMoment = false }: Props) {
  const say = useSay();
  const { language } = useLanguage();
  const face = clockFace(clock, useNow(), language);
  const exact = clock.dueAt === null ? undefined : exactWords(new Date(clock.dueAt), language);
  return (
    <span className={`${styles['badge']} ${styles[face.tone]}`} title={exact}>
      <ClockMark tone={face.tone} />
      {name !== null && <span>{say(name)}</span>}
      <span>{face.words}</span>
      {withMoment && face.until !== null && <span className={styles['until']}>{face.until}</span>}
    </span>
  );
}
