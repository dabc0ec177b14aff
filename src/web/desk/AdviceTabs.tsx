import { NavLink } from 'react-router';
import { useMe } from '#web/api/session.ts';
import { mayOpen, pathOf } from '../app/doors.ts';
import { useWords } from '../ui/language/language-context.ts';
import { topicWords } from './topic-words.ts';
import styles from './Models.module.css';

/** The pages of advice: what many report at once, again, and how good it is. */
export function AdviceTabs() {
  const words = useWords(topicWords);
  const { data: me } = useMe();
  return (
    <nav className={styles['tabs']} aria-label={words.title}>
      {(['topics', 'merges', 'repeats', 'models'] as const)
        .filter((page) => mayOpen(me, page))
        .map((page) => (
          <NavLink key={page} to={pathOf(page)}>
            {words[page]}
          </NavLink>
        ))}
    </nav>
  );
}
