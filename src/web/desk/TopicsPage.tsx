import { Link } from 'react-router';
import { useTopics, type Topic } from '#web/api/triage.ts';
import { useWords } from '../ui/language/language-context.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { AdvicePage } from './AdvicePage.tsx';
import { topicWords } from './topic-words.ts';
import desk from './Desk.module.css';
import styles from './Models.module.css';

/** What many people report at once (L10): each opens as a list, where they can be merged. */
export function TopicsPage() {
  const words = useWords(topicWords);
  return (
    <AdvicePage words={words}>
      <Asked of={useTopics()} rows={4}>
        {({ items, foundAt }) => {
          if (foundAt === null) {
            return (
              <Notice title={words.notYet}>
                <p>{words.notYetHint}</p>
              </Notice>
            );
          }
          const hottest = Math.max(1, ...items.map(({ heat }) => heat));
          return (
            <>
              {items.length === 0 && (
                <Notice title={words.none}>
                  <p>{words.noneHint}</p>
                </Notice>
              )}
              <ol className={styles['topics']}>
                {items.map((topic) => (
                  <TopicItem key={topic.rank} topic={topic} hottest={hottest} />
                ))}
              </ol>
              <p className={styles['quiet']}>
                {words.foundAt} <Moment at={foundAt} /> · {words.heatHint}
              </p>
            </>
          );
        }}
      </Asked>
    </AdvicePage>
  );
}

/** As many as one list takes. */
const listedMost = 40;

function TopicItem({ topic, hottest }: { readonly topic: Topic; readonly hottest: number }) {
  const words = useWords(topicWords);
  const { name, areas, people, heat, from, to, matterIds } = topic;
  const search = new URLSearchParams({ order: 'newest' });
  for (const id of matterIds.slice(0, listedMost)) search.append('ids', id);
  return (
    <li className={desk['panel']}>
      <h2>{name}</h2>
      <p className={styles['quiet']}>
        {[...areas.slice(0, 3), words.people(people)].join(' · ')}
        {from !== null && to !== null && (
          <>
            {' '}
            · {words.span} <Moment at={from} /> {words.to} <Moment at={to} />
          </>
        )}
      </p>
      <span className={styles['bar']}>
        <span style={{ width: `${(heat / hottest) * 100}%` }} aria-hidden="true" />
        {words.heat} {heat}
      </span>
      <Link to={`/desk?${search}`}>{words.matters(matterIds.length)}</Link>
    </li>
  );
}
