import { Link } from 'react-router';
import { useDecideMerge, useMerges, type MergeProposal } from '#web/api/merges.ts';
import type { MatterCard } from '#web/api/types.ts';
import { useWords } from '../ui/language/language-context.ts';
import { useTitles } from '../ui/matter/speech.ts';
import { GrowingList } from '../ui/states/GrowingList.tsx';
import { Notice } from '../ui/states/Notice.tsx';
import { Moment } from '../ui/time/Moment.tsx';
import { AdvicePage } from './AdvicePage.tsx';
import { MergeChoice, MergeReasons } from './MergeChoice.tsx';
import { MergeSettingPanel } from './MergeSettingPanel.tsx';
import { mergeWords } from './merge-words.ts';
import desk from './Desk.module.css';
import styles from './Merges.module.css';

/** New matters that seem to be open ones already (L10), to be merged or not, one after another. */
export function MergesPage() {
  const words = useWords(mergeWords);
  return (
    <AdvicePage words={words}>
      <GrowingList
        list={useMerges()}
        rows={4}
        empty={
          <Notice title={words.none}>
            <p>{words.noneHint}</p>
          </Notice>
        }
      >
        {(items, more) => (
          <>
            <ol className={styles['merges']}>
              {items.map((proposal) => (
                <Proposal key={proposal.matter.id} proposal={proposal} />
              ))}
            </ol>
            {more}
          </>
        )}
      </GrowingList>
      <MergeSettingPanel />
    </AdvicePage>
  );
}

function Proposal({ proposal }: { readonly proposal: MergeProposal }) {
  const words = useWords(mergeWords);
  const decide = useDecideMerge(proposal.matter.id);
  return (
    <li className={desk['panel']}>
      <div className={styles['pair']}>
        <Side name={words.fresh} card={proposal.matter} />
        <Side name={words.into} card={proposal.into} />
      </div>
      <MergeReasons proposal={proposal} />
      <MergeChoice proposal={proposal} decide={decide} />
    </li>
  );
}

function Side({ name, card }: { readonly name: string; readonly card: MatterCard }) {
  const titles = useTitles();
  return (
    <div className={styles['side']}>
      <small>{name}</small>
      <Link to={`/desk/matters/${card.id}`}>{card.title}</Link>
      <small>
        {card.number} · {titles.state(card)} · <Moment at={card.openedAt} />
      </small>
    </div>
  );
}
