import { Link } from 'react-router';
import type { MatterCard } from '#web/api/types.ts';
import { useWords } from '../language/language-context.ts';
import { StageBeads } from '../stage-line/StageBeads.tsx';
import { Moment } from '../time/Moment.tsx';
import { CardClock } from './CardClock.tsx';
import { UrgentTag } from './UrgentTag.tsx';
import { matterWords } from './words.ts';
import styles from './Matter.module.css';

interface Props {
  readonly card: MatterCard;
  readonly to: string;
}

/** A matter at a glance: what, where it stands, who has it, how long is left. */
export function MatterCardLink({ card, to }: Props) {
  const words = useWords(matterWords);
  return (
    <Link to={to} className={styles['card']}>
      <span className={styles['cardTop']}>
        {card.urgency === 'urgent' && <UrgentTag />}
        <strong>{card.title}</strong>
      </span>
      <StageBeads card={card} />
      <span className={styles['cardFoot']}>
        <span>{card.ownerBodyName ?? words.unassigned}</span>
        {card.closedAt !== null && <Moment at={card.closedAt} />}
        <CardClock card={card} />
      </span>
      <span className={styles['cardMeta']}>
        {card.number} · <Moment at={card.openedAt} />
      </span>
    </Link>
  );
}
