import { Link } from 'react-router';
import { useDecideMerge, useMerge } from '#web/api/merges.ts';
import { useMay } from '#web/api/use-may.ts';
import type { MatterPage } from '#web/api/types.ts';
import { useKeys } from '../ui/controls/use-keys.ts';
import { useWords } from '../ui/language/language-context.ts';
import { useTitles } from '../ui/matter/speech.ts';
import { Moment } from '../ui/time/Moment.tsx';
import { MergeChoice, MergeReasons } from './MergeChoice.tsx';
import { mergeWords } from './merge-words.ts';
import desk from './Desk.module.css';
import styles from './Merges.module.css';

/** That this seems to be a matter which is open already: merged with one key, or dismissed. */
export function MergePanel({ page }: { readonly page: MatterPage }) {
  const words = useWords(mergeWords);
  const titles = useTitles();
  const { id } = page.card;
  const mayMerge = useMay()('appeals.merge') && page.card.closedAt === null;
  const { data } = useMerge(id, mayMerge);
  const decide = useDecideMerge(id);
  const proposal = mayMerge ? data?.proposal : null;
  useKeys({
    y: () => {
      if (!proposal || decide.isPending) return;
      decide.mutate({ decision: 'merge', intoId: proposal.into.id });
    },
  });
  if (!proposal) return null;
  const { into } = proposal;
  return (
    <section className={`${desk['panel']} ${styles['panel']}`}>
      <h2>{words.panel}</h2>
      <Link to={`/desk/matters/${into.id}`}>{into.title}</Link>
      <small>
        {into.number} · {titles.state(into)} · <Moment at={into.openedAt} />
      </small>
      <MergeReasons proposal={proposal} />
      <MergeChoice proposal={proposal} decide={decide} keyHint={words.mergeKey} />
    </section>
  );
}
