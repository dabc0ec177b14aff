import { Link, useSearchParams } from 'react-router';
import { useWhistles, type Whistled, type WhistleQuery } from '#web/api/whistles.ts';
import { ClockBadge } from '../ui/clock/ClockBadge.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { UrgentTag } from '../ui/matter/UrgentTag.tsx';
import { StageBeads } from '../ui/stage-line/StageBeads.tsx';
import { GrowingList } from '../ui/states/GrowingList.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { whistleWords } from './whistle-words.ts';
import desk from './Desk.module.css';
import styles from './Whistles.module.css';

/** How a body that was called may stand. */
const stands = ['called', 'reported_in', 'finished', 'late'] as const;
type Stand = (typeof stands)[number];

/** 吹哨报到: who was called to help with what, who has come, and who is late. */
export function WhistlesPage() {
  const words = useWords(whistleWords);
  const [search, setSearch] = useSearchParams();
  const mine = search.get('mine') === 'assisting';
  const stand = stands.find((one) => one === search.get('assists'));
  const list = useWhistles(queryOf(mine, stand));
  const choose = (chosenMine: boolean, chosenStand: Stand | undefined) =>
    setSearch(queryOf(chosenMine, chosenStand) as Record<string, string>, { replace: true });
  return (
    <main className={styles['page']}>
      <header>
        <h1>{words.title}</h1>
        <p>{words.hint}</p>
      </header>
      <div className={styles['choices']} role="group" aria-label={words.scope}>
        <button type="button" aria-pressed={!mine} onClick={() => choose(false, stand)}>
          {words.all}
        </button>
        <button type="button" aria-pressed={mine} onClick={() => choose(true, stand)}>
          {words.mine}
        </button>
      </div>
      <div className={styles['choices']} role="group" aria-label={words.stand}>
        {[undefined, ...stands].map((one) => (
          <button
            key={one ?? 'any'}
            type="button"
            aria-pressed={stand === one}
            onClick={() => choose(mine, one)}
          >
            {words[one ?? 'any']}
          </button>
        ))}
      </div>
      <GrowingList
        list={list}
        rows={4}
        empty={
          <Notice title={mine || stand !== undefined ? words.noneSuch : words.none}>
            <p>{mine || stand !== undefined ? words.noneSuchHint : words.noneHint}</p>
          </Notice>
        }
      >
        {(items, more) => (
          <>
            <ul className={styles['list']}>
              {items.map((item) => (
                <WhistledMatter key={item.card.id} item={item} />
              ))}
            </ul>
            {more}
          </>
        )}
      </GrowingList>
    </main>
  );
}

function queryOf(mine: boolean, stand: Stand | undefined): WhistleQuery {
  return { ...(mine && { mine: 'assisting' }), ...(stand !== undefined && { assists: stand }) };
}

function WhistledMatter({ item: { card, assists } }: { readonly item: Whistled }) {
  const words = useWords(whistleWords);
  return (
    <li className={desk['panel']}>
      <div className={styles['matter']}>
        <Link to={`/desk/matters/${card.id}`}>
          {card.urgency === 'urgent' && <UrgentTag />} {card.title}
        </Link>
        <span>
          {card.number} · {words.lead}：{card.ownerBodyName ?? words.nobody}
        </span>
        <StageBeads card={card} />
      </div>
      <ul className={styles['assists']}>
        {assists.map((assist) => (
          <Assisting key={`${assist.bodyId} ${assist.whistledAt}`} assist={assist} />
        ))}
      </ul>
    </li>
  );
}

function Assisting({ assist }: { readonly assist: Whistled['assists'][number] }) {
  const words = useWords(whistleWords);
  const { bodyName, task, state, whistledAt, finishedAt, result, dueAt, clockColour } = assist;
  return (
    <li data-state={state}>
      <strong>{bodyName}</strong>
      <span className={styles['task']}>{task}</span>
      <span>
        {words[state]} ·{' '}
        {finishedAt === null ? (
          <>
            {words.whistledAt} <Moment at={whistledAt} />
          </>
        ) : (
          <>
            {words.finishedAt} <Moment at={finishedAt} />
          </>
        )}
      </span>
      {dueAt !== null && <ClockBadge clock={{ dueAt, colour: clockColour }} withMoment />}
      {result !== null && <span className={styles['task']}>{result}</span>}
    </li>
  );
}
