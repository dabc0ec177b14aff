import type { MatterCard } from '#web/api/types.ts';
import { ClockBadge } from '../clock/ClockBadge.tsx';

interface Props {
  readonly card: MatterCard;
  /** Until when, besides how long. */
  readonly withMoment?: boolean;
}

/** The deadline that a card shows, and of what; nothing where none runs. */
export function CardClock({ card, withMoment = false }: Props) {
  if (card.dueAt === null) return null;
  const clock = { dueAt: card.dueAt, colour: card.clockColour };
  return <ClockBadge clock={clock} name={card.dueTitle} withMoment={withMoment} />;
}
