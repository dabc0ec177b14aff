import { useEffect } from 'react';
import { useRouteProposals } from '#web/api/matters.ts';
import type { RouteReply } from '#web/api/types.ts';
import { Button } from '../controls/Button.tsx';
import type { FormValues } from '../form/form-model.ts';
import { useSay, useWords } from '../language/language-context.ts';
import { FaultLine } from '../states/FaultLine.tsx';
import { matterWords } from './words.ts';
import styles from './Matter.module.css';

interface Props {
  readonly id: string;
  readonly chosen: unknown;
  onChoose(values: FormValues): void;
}

type Proposal = RouteReply['proposals'][number];

/** Whom the responsibility list names, by which rule. One name fills the form; a person decides. */
export function RouteProposals({ id, chosen, onChoose }: Props) {
  const words = useWords(matterWords);
  const say = useSay();
  const route = useRouteProposals(id);
  const only = route.data?.outcome === 'one' ? route.data.proposals[0] : undefined;
  useEffect(() => {
    if (only !== undefined) onChoose(valuesOf(only));
  }, [only, onChoose]);
  if (route.error !== null) return <FaultLine error={route.error} />;
  if (route.data === undefined) return null;
  const { outcome, proposals } = route.data;
  return (
    <section className={styles['proposals']}>
      <h3>{words.proposals}</h3>
      {outcome === 'none' && <p>{words.proposalsNone}</p>}
      {outcome === 'several' && <p>{words.proposalsSeveral}</p>}
      <ul>
        {proposals.map((proposal) => (
          <li key={proposal.bodyId}>
            <span>
              <strong>{proposal.bodyName}</strong>
              <small>{say(proposal.reason)}</small>
            </span>
            {proposal.bodyId === chosen ? (
              <span>✓ {words.chosen}</span>
            ) : (
              <Button onClick={() => onChoose(valuesOf(proposal))}>{words.useProposal}</Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function valuesOf({ bodyId, ruleId }: Proposal): FormValues {
  return { leadBodyId: bodyId, ruleId: ruleId ?? undefined };
}
