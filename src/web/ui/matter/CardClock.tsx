import type { MatterCard } from '#web/api/types.ts';
import { ClockBadge } from '../clock/ClockBadge.tsx';

interface Props {
  readonly card: MatterCard;
  readonly withMoment?: boolean;
}

/** The earliest deadline of a matter; nothing where none runs. */
export function CardClock({ card, withMoment = false }: Props) {
  if (card.closedAt !== null || card.dueAt === null) return null;
  return (
    <ClockBadge clock={{ dueAt: card.dueAt, colour: card.clockColour }} withMoment={withMoment} />
  );
}
