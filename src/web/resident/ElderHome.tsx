import { Link } from 'react-router';
import { useWords } from '../ui/language/language-context.ts';
import { setElderMode } from '../ui/theme/elder-mode.ts';
import { elderWords } from './elder-words.ts';
import { homeWords } from './home-words.ts';
import { OnThisDevice } from './offline/OnThisDevice.tsx';
import styles from './HomePage.module.css';

/** The same door in large type: two things to do, besides the call that stands above every page. */
export function ElderHome() {
  const words = useWords(elderWords);
  const more = useWords(homeWords);
  return (
    <main className={styles['hero']}>
      <h1>{words.slogan}</h1>
      <OnThisDevice />
      <Link to="/resident/report" className={styles['report']}>
        {words.report}
      </Link>
      <Link to="/resident/matters" className={styles['mine']}>
        <strong>{words.mine}</strong>
        <span>{words.mineHint}</span>
      </Link>
      <p className={styles['ways']}>
        <button type="button" aria-pressed onClick={() => setElderMode(false)}>
          <span aria-hidden="true">小</span>
          {more.ordinaryType}
        </button>
      </p>
    </main>
  );
}
