import { Link } from 'react-router';
import { useCapacities } from '#web/api/admin-capacities.ts';
import { useAllBodies, usePositions } from '#web/api/admin-organisation.ts';
import { useCategories } from '#web/api/choices.ts';
import { useAreas } from '#web/api/places.ts';
import { useResponsibilityVersions } from '#web/api/responsibility.ts';
import { useMe } from '#web/api/session.ts';
import { mayOpen, pathOf } from '../app/doors.ts';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { useNow } from '../ui/time/use-now.ts';
import { AdoptCatalogue } from './AdoptCatalogue.tsx';
import { openingSteps } from './opening-steps.ts';
import type { Step } from './opening-steps.ts';
import { startWords } from './start-words.ts';
import styles from './Admin.module.css';

/** What an office still lacks before it can open, from what is really there. */
export function StartPage() {
  const words = useWords(startWords);
  return (
    <>
      <h1>{words.title}</h1>
      <p className={styles['quiet']}>{words.hint}</p>
      <section className={styles['section']}>
        <Known />
      </section>
    </>
  );
}

function Known() {
  const now = useNow();
  const areas = useAreas();
  const categories = useCategories();
  const bodies = useAllBodies(false);
  const capacities = useCapacities();
  const positions = usePositions({});
  const versions = useResponsibilityVersions();
  if (areas.data === undefined) return <Asked of={areas}>{() => null}</Asked>;
  if (categories.data === undefined) return <Asked of={categories}>{() => null}</Asked>;
  if (bodies.data === undefined) return <Asked of={bodies}>{() => null}</Asked>;
  if (capacities.data === undefined) return <Asked of={capacities}>{() => null}</Asked>;
  if (positions.data === undefined) return <Asked of={positions}>{() => null}</Asked>;
  if (versions.data === undefined) return <Asked of={versions}>{() => null}</Asked>;
  const known = {
    areas: areas.data.items.length,
    categories: categories.data.items.filter(({ active }) => active).length,
    bodies: bodies.data.items.length,
    listInForce: versions.data.items.some(({ inForce }) => inForce),
    capacities: capacities.data.items,
    positions: positions.data.items,
  };
  return <Steps steps={openingSteps(known, now)} />;
}

function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const words = useWords(startWords);
  const { data: me } = useMe();
  return (
    <>
      {steps.every(({ count }) => count > 0) && <p role="status">{words.ready}</p>}
      <ol className={styles['checks']}>
        {steps.map(({ name, count, page }) => (
          <li key={name}>
            <span className={styles[count > 0 ? 'done' : 'missing']}>
              {count > 0 ? words.done : words.missing}
            </span>
            <span>
              {words[name]}
              {count > 0 && name !== 'list' && (
                <small>
                  {page === 'adminPeople' ? words.peopleHint(count) : words.count(count)}
                </small>
              )}
              {name === 'areas' && count === 0 && <small>{words.areasHint}</small>}
              {name === 'categories' && <AdoptCatalogue needed={count === 0} />}
            </span>
            {page !== undefined && mayOpen(me, page) && (
              <Link to={pathOf(page)} aria-label={`${words.go}：${words[name]}`}>
                {words.go}
              </Link>
            )}
          </li>
        ))}
        <li>
          <span className={styles['missing']}>{words.unknown}</span>
          <span>
            {words.backup}
            <small>{words.backupHint}</small>
          </span>
        </li>
      </ol>
    </>
  );
}
