import type { WorkCalendar } from '#algorithms/working-time/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import type { MatterCard } from '../../contract.ts';
import { attemptsOf } from '../../domain/attempts.ts';
import { colourOf } from '../../domain/clocks.ts';
import type { MatterClock } from '../../domain/clock.ts';
import { isOnlyReporter } from '../../domain/sight.ts';
import { stateClock } from '../../domain/state-clock.ts';
import { isAllowance, stateOf, type MatterType } from '../../domain/type.ts';
import type { ListedMatter } from '../../data/list-matters.ts';

/** What presenting needs besides the matter; names come from the modules that own them. */
export interface Presenting {
  readonly typeOf: (name: string) => MatterType;
  readonly calendarOf: (areaCode: string) => WorkCalendar;
  readonly bodyName: (id: string) => string | null;
  readonly now: Date;
}

/** A matter as every list shows it. @param viewer nobody in particular where left out */
export function presentCard(
  parts: Presenting,
  { matter, clocks }: ListedMatter,
  viewer?: Actor,
): MatterCard {
  const type = parts.typeOf(matter.type);
  const calendar = parts.calendarOf(matter.areaCode);
  const deadline =
    viewer !== undefined && isOnlyReporter(viewer, matter)
      ? deadlineForReporter(type, { matter, clocks })
      : nearestDuty(type, { matter, clocks });
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
    dueAt: deadline.clock?.dueAt?.toISOString() ?? null,
    dueTitle: deadline.clock ? (type.clocks[deadline.clock.kind]?.title ?? null) : null,
    clockColour: worstColour(parts.now, calendar, deadline.coloured, deadline.isAllowance),
    attempts: attemptsOf(matter),
    closedAt: matter.closedAt?.toISOString() ?? null,
    version: matter.version,
  };
}

/** What a card shows of the clocks: whose moment, and whose colours. */
interface Deadline {
  readonly clock: MatterClock | undefined;
  readonly coloured: readonly MatterClock[];
  readonly isAllowance: boolean;
}

/**
 * Those at work mind whatever comes first, and which of their duties is worst off. Where none of
 * theirs runs, it is until when the reporter has time: without a colour, since nobody can be late.
 */
function nearestDuty(type: MatterType, listed: ListedMatter): Deadline {
  const { matter, clocks } = listed;
  const duties = clocks.filter(
    (clock) => clock.stoppedAt === null && !isAllowance(type, clock.kind),
  );
  const due = matter.dueAt?.getTime();
  const clock = duties.find(({ dueAt }) => dueAt !== null && dueAt.getTime() === due);
  const used = duties.length === 0 ? stateClock(type, listed) : undefined;
  return { clock: clock ?? used, coloured: duties, isAllowance: false };
}

/** A reporter minds the deadline of what is being done now, or the time that is theirs. */
function deadlineForReporter(type: MatterType, listed: ListedMatter): Deadline {
  const clock = stateClock(type, listed);
  const allowed = clock !== undefined && isAllowance(type, clock.kind);
  return { clock, coloured: clock ? [clock] : [], isAllowance: allowed };
}

/** The colour of the clock that is worst off. A time somebody may use is never breached. */
function worstColour(
  now: Date,
  calendar: WorkCalendar,
  clocks: readonly MatterClock[],
  isAllowed: boolean,
): MatterCard['clockColour'] {
  const colours = clocks.map((clock) => colourOf(calendar, clock, now));
  const known = isAllowed ? (['amber', 'green'] as const) : (['red', 'amber', 'green'] as const);
  return known.find((colour) => colours.includes(colour)) ?? 'none';
}
