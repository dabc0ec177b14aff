import { Link } from 'react-router';
import { useJoined } from '#web/api/neighbours.ts';
import { useSay, useWords } from '../ui/language/language-context.ts';
import { StageBeads } from '../ui/stage-line/StageBeads.tsx';
import { Asked } from '../ui/states/Asked.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { neighbourWords } from './neighbour-words.ts';
import layout from '../ui/layout/Layout.module.css';
import card from '../ui/matter/Matter.module.css';

/** What others reported and I met with too: how far each is, and nothing of who reported it. */
export function JoinedMatters() {
  const words = useWords(neighbourWords);
  const say = useSay();
  return (
    <Asked of={useJoined()}>
      {({ items }) =>
        items.length === 0 ? (
          <Notice title={words.noneJoined}>
            <p>{words.noneJoinedHint}</p>
          </Notice>
        ) : (
          <div className={layout['stack']}>
            {items.map((one) => (
              <Link key={one.id} to={`/resident/matters/${one.id}`} className={card['card']}>
                <span className={card['cardTop']}>
                  <strong>{one.title}</strong>
                </span>
                <StageBeads card={one} />
                <span>{say(one.whatNext)}</span>
                <span className={card['cardMeta']}>
                  {one.number} · <Moment at={one.openedAt} />
                </span>
              </Link>
            ))}
          </div>
        )
      }
    </Asked>
  );
}
