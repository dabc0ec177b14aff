import type { MatterCard } from '#web/api/types.ts';
import { ClockBadge } from '../clock/ClockBadge.tsx';

/** The deadline that a card shows, and of what; nothing where none runs. */
export function CardClock({ card }: { readonly card: MatterCard }) {
  if (card.dueAt === null) return null;
  const clock = { dueAt: card.dueAt, colour: card.clockColour };
  return <ClockBadge clock={clock} name={card.dueTitle} />;
}
