import type { MatterCard } from '#web/api/types.ts';
import { ClockBadge } from '../clock/ClockBadge.tsx';

/** The earliest deadline of a matter; nothing where none runs. */
export function CardClock({ card }: { readonly card: MatterCard }) {
  if (card.closedAt !== null || card.dueAt === null) return null;
  return <ClockBadge clock={{ dueAt: card.dueAt, colour: card.clockColour }} />;
}
