import { useState } from 'react';
import type { useDecideMerge } from '#web/api/merges.ts';
import type { Dismissal, MergeProposal } from '#web/api/merges.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useWords } from '../ui/language/language-context.ts';
import { FaultLine } from '../ui/states/FaultLine.tsx';
import { mergeWords } from './merge-words.ts';
import styles from './Merges.module.css';

const reasons: readonly Dismissal[] = ['other_place', 'other_thing', 'handled_apart'];

interface Props {
  readonly proposal: MergeProposal;
  /** Shown where a key does it too. */
  readonly keyHint?: string;
  readonly decide: ReturnType<typeof useDecideMerge>;
}

/** Merge it, or say why not: one press either way. */
export function MergeChoice({ proposal, keyHint, decide }: Props) {
  const words = useWords(mergeWords);
  const [asking, setAsking] = useState(false);
  const intoId = proposal.into.id;
  return (
    <div className={styles['choice']}>
      {asking ? (
        <div role="group" aria-label={words.why} className={styles['reasons']}>
          <p>{words.why}</p>
          {reasons.map((reason) => (
            <Button
              key={reason}
              busy={decide.isPending}
              onClick={() => decide.mutate({ decision: 'dismiss', intoId, reason })}
            >
              {words[reason]}
            </Button>
          ))}
          <Button tone="plain" onClick={() => setAsking(false)}>
            {words.back}
          </Button>
        </div>
      ) : (
        <div className={styles['reasons']}>
          <Button
            tone="primary"
            busy={decide.isPending}
            {...(keyHint !== undefined && { 'aria-keyshortcuts': 'Y', title: keyHint })}
            aria-label={`${words.merge} ${proposal.into.number}`}
            onClick={() => decide.mutate({ decision: 'merge', intoId })}
          >
            {words.merge}
          </Button>
          <Button onClick={() => setAsking(true)}>{words.not}</Button>
        </div>
      )}
      <FaultLine error={decide.error} />
    </div>
  );
}

/** How alike the two are, and by what. */
export function MergeReasons({ proposal }: { readonly proposal: MergeProposal }) {
  const words = useWords(mergeWords);
  const { score, samePlace, sameCategory, words: shared } = proposal;
  const facts = [
    words.likely(`${Math.round(score * 100)}%`),
    samePlace === true ? words.samePlace : words.placeUnknown,
    ...(sameCategory === null ? [] : [sameCategory ? words.sameCategory : words.otherCategory]),
  ];
  return (
    <p className={styles['quiet']}>
      {facts.join(' · ')}
      {shared.length > 0 && ` · ${words.both}：${shared.join('、')}`}
    </p>
  );
}
