import type { WorkCalendar } from '#algorithms/working-time/index.ts';
import type { MatterCard } from '../../contract.ts';
import { colourOf } from '../../domain/clocks.ts';
import type { MatterClock } from '../../domain/clock.ts';
import { isAllowance, stateOf, type MatterType } from '../../domain/type.ts';
import type { ListedMatter } from '../../data/list-matters.ts';

/** What presenting needs besides the matter; names come from the modules that own them. */
export interface Presenting {
  readonly typeOf: (name: string) => MatterType;
  readonly calendarOf: (areaCode: string) => WorkCalendar;
  readonly bodyName: (id: string) => string | null;
  readonly now: Date;
}

/** A matter as every list shows it. */
export function presentCard(parts: Presenting, { matter, clocks }: ListedMatter): MatterCard {
  const type = parts.typeOf(matter.type);
  return {
    id: matter.id,
    type: matter.type,
    number: matter.number,
    title: matter.title,
    state: matter.state,
    stateTitle: stateOf(type, matter.state).title,
    stage: matter.stage,
    areaCode: matter.areaCode,
    address: matter.address,
    point: matter.point,
    category: matter.category,
    urgency: matter.urgency,
    channel: matter.channel,
    ownerBodyId: matter.ownerBodyId,
    ownerBodyName: matter.ownerBodyId === null ? null : parts.bodyName(matter.ownerBodyId),
    openedAt: matter.openedAt.toISOString(),
    dueAt: matter.dueAt?.toISOString() ?? null,
    clockColour: worstColour(parts, type, parts.calendarOf(matter.areaCode), clocks),
    closedAt: matter.closedAt?.toISOString() ?? null,
    version: matter.version,
  };
}

/** The colour of the running duty that is worst off; times somebody may use do not count. */
function worstColour(
  { now }: Presenting,
  type: MatterType,
  calendar: WorkCalendar,
  clocks: readonly MatterClock[],
): MatterCard['clockColour'] {
  const colours = clocks
    .filter((clock) => clock.stoppedAt === null && !isAllowance(type, clock.kind))
    .map((clock) => colourOf(calendar, clock, now));
  return (['red', 'amber', 'green'] as const).find((colour) => colours.includes(colour)) ?? 'none';
}
