import { Link, useParams } from 'react-router';
import { useMatter } from '#web/api/matters.ts';
import type { MatterPage, TimelineEntry } from '#web/api/types.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useCategoryTitle } from '../ui/category/use-category-title.ts';
import { useLanguage, useSay, useWords } from '../ui/language/language-context.ts';
import { Entered } from '../ui/matter/Entered.tsx';
import { useTitles } from '../ui/matter/speech.ts';
import { channelWords, matterWords } from '../ui/matter/words.ts';
import { useAreaName } from '../ui/places/use-area-name.ts';
import { Asked } from '../ui/states/Asked.tsx';
import { exactWords } from '../ui/time/moments.ts';
import { slipWords } from './slip-words.ts';
import styles from './Slip.module.css';

/** 办理单: the matter on paper, as whoever prints it may see it, with room to sign. */
export function SlipPage() {
  const { id = '' } = useParams();
  const words = useWords(slipWords);
  const matter = useMatter(id);
  return (
    <main className={styles['page']}>
      <p className={styles['tools']}>
        <Link to={`/desk/matters/${id}`}>← {words.back}</Link>
        <Button tone="primary" onClick={() => window.print()}>
          {words.print}
        </Button>
      </p>
      <Asked of={matter} rows={8}>
        {(page) => <Slip page={page} />}
      </Asked>
    </main>
  );
}

function Slip({ page }: { readonly page: MatterPage }) {
  const words = useWords(slipWords);
  const facts = useFacts(page);
  const oldestFirst = [...page.timeline].sort((one, other) => one.seq - other.seq);
  return (
    <article className={styles['slip']}>
      <header>
        <h1>{words.title}</h1>
        <p>{page.card.number}</p>
      </header>
      <table className={styles['facts']}>
        <tbody>
          {facts.map(([title, value]) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{value}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.detail}</th>
            <td className={styles['detail']}>{page.detail}</td>
          </tr>
          {typeof page.facts['answer'] === 'string' && (
            <tr>
              <th scope="row">{words.answer}</th>
              <td className={styles['detail']}>{page.facts['answer']}</td>
            </tr>
          )}
        </tbody>
      </table>
      <h2>{words.steps}</h2>
      <table className={styles['steps']}>
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.step}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {oldestFirst.map((entry) => (
            <Step key={entry.seq} entry={entry} place={page.card.point} />
          ))}
        </tbody>
      </table>
      <div className={styles['signing']}>
        <p>{words.handler}</p>
        <p>{words.head}</p>
        <p>{words.date}</p>
      </div>
    </article>
  );
}

/** Times on paper are exact: nobody knows when it will be read. */
function useFacts({ card, reporterName, contactMayBeSeen }: MatterPage) {
  const words = useWords(slipWords);
  const titles = useWords(matterWords);
  const categoryTitle = useCategoryTitle();
  const channels: Readonly<Record<string, string>> = useWords(channelWords);
  const say = useSay();
  const areaName = useAreaName();
  const { language } = useLanguage();
  const exact = (at: string) => exactWords(new Date(at), language);
  const who = reporterName ?? (contactMayBeSeen ? words.unnamed : words.notShown);
  const place = [areaName(card.areaCode), card.address].filter(Boolean).join(' ');
  return [
    [words.matter, card.title],
    [titles.category, card.category === null ? words.none : categoryTitle.whole(card.category)],
    [titles.place, place === '' ? titles.noPlace : place],
    [words.reporter, `${who}（${channels[card.channel] ?? card.channel}）`],
    [titles.openedAt, exact(card.openedAt)],
    [words.owner, card.ownerBodyName ?? titles.unassigned],
    [words.state, say(card.stateTitle)],
    [
      words.due,
      card.dueAt === null
        ? words.none
        : `${exact(card.dueAt)}${card.dueTitle === null ? '' : `（${say(card.dueTitle)}）`}`,
    ],
  ] as const;
}

interface StepProps {
  readonly entry: TimelineEntry;
  readonly place: MatterPage['card']['point'];
}

function Step({ entry, place }: StepProps) {
  const words = useWords(matterWords);
  const say = useSay();
  const titles = useTitles();
  const { language } = useLanguage();
  const who = [entry.bodyName, entry.actorName].filter(Boolean).join(' ');
  return (
    <tr>
      <td>{exactWords(new Date(entry.at), language)}</td>
      <td>{titles.step(entry)}</td>
      <td>{entry.automatic ? words.automatic : who === '' ? words.someone : who}</td>
      <td>
        {entry.reasons.map((reason, index) => (
          <p key={index}>{say(reason)}</p>
        ))}
        <Entered input={entry.input} place={place} />
      </td>
    </tr>
  );
}
