import { Link } from 'react-router';
import { useSignInOptions } from '#web/api/session.ts';
import { useWords } from '../ui/language/language-context.ts';
import { setElderMode, useElderMode } from '../ui/theme/elder-mode.ts';
import { stageOrder } from '../ui/stage-line/stage-line-model.ts';
import { stageWords } from '../ui/stage-line/words.ts';
import { ElderHome } from './ElderHome.tsx';
import { homeWords } from './home-words.ts';
import { neighbourWords } from './neighbour-words.ts';
import { OnThisDevice } from './offline/OnThisDevice.tsx';
import { residentWords } from './words.ts';
import styles from './HomePage.module.css';

export function HomePage() {
  return useElderMode() ? <ElderHome /> : <OrdinaryHome />;
}

/** One big thing to do, and an honest word on what happens then. */
function OrdinaryHome() {
  const words = useWords(residentWords);
  const more = useWords(homeWords);
  const near = useWords(neighbourWords);
  const { data: ways } = useSignInOptions();
  const titles = useWords(stageWords);
  return (
    <main className={styles['home']}>
      <section className={styles['hero']}>
        <h1>{words.slogan}</h1>
        <p>{words.sloganMore}</p>
        <OnThisDevice />
        <Link to="/resident/report" className={styles['report']}>
          {words.report}
        </Link>
        <Link to="/resident/matters" className={styles['mine']}>
          <strong>{words.mine}</strong>
          <span>{words.mineHint}</span>
        </Link>
        <Link to="/resident/public" className={styles['mine']}>
          <strong>{near.public}</strong>
          <span>{near.publicHint}</span>
        </Link>
        <p className={styles['ways']}>
          <button type="button" aria-pressed={false} onClick={() => setElderMode(true)}>
            <span aria-hidden="true">大</span>
            {more.largeType}
          </button>
          <Link to="/resident/lookup">{words.lookUp}</Link>
          {ways !== undefined && <a href={`tel:${ways.hotline}`}>{more.call(ways.hotline)}</a>}
        </p>
      </section>
      <section className={styles['how']}>
        <h2>{words.howTitle}</h2>
        <ol>
          {stageOrder.map((stage) => (
            <li key={stage}>
              <strong>{titles[stage]}</strong>
              <span>{words[`how_${stage}`]}</span>
            </li>
          ))}
        </ol>
        <p>{words.promise}</p>
      </section>
    </main>
  );
}
