import type { Board, MatterFilter, Stage } from '#web/api/types.ts';
import { dayOf, startOfDay } from '../desk/inbox-period.ts';

/** What the figures are about: every list that they open is about the same. */
export type Looked = Pick<Board, 'areaCode' | 'days'>;

const openOnly = { open: 'true' } as const;

/** What the desk is asked for, so that it lists just the matters that a figure counts. */
export const behind = {
  open: (looked: Looked) => within(looked, openOnly),
  overdue: (looked: Looked) => within(looked, { ...openOnly, clock: 'red' }),
  stage: (looked: Looked, stage: Stages) => within(looked, { stage }),
  opened: (looked: Looked) => within(looked, moments(looked, 'openedFrom', 'openedTo')),
  ended: (looked: Looked, outcome: NonNullable<MatterFilter['outcome']>) =>
    within(looked, { outcome, ...moments(looked, 'closedFrom', 'closedTo') }),
  sentBack: (looked: Looked) =>
    within(looked, { returned: 'true', ...moments(looked, 'returnedFrom', 'returnedTo') }),
  /** What went on today over the border before this stage; `back`: what went back over it. */
  passed: ({ at, areaCode }: Looked & Pick<Board, 'at'>, stage: Stage) =>
    within({ areaCode }, { passed: stage, movedFrom: startOfDay(dayOf(at)) ?? at }),
  wentBack: ({ at, areaCode }: Looked & Pick<Board, 'at'>, stage: Stage) =>
    within({ areaCode }, { wentBack: stage, movedFrom: startOfDay(dayOf(at)) ?? at }),
  bouncing: (looked: Looked) => within(looked, { ...openOnly, returned: 'true' }),
  overdueBy: (looked: Looked, lateBody: string) => within(looked, { ...openOnly, lateBody }),
  sentBackBy: (looked: Looked, returnedBy: string) =>
    within(looked, { returnedBy, ...moments(looked, 'returnedFrom', 'returnedTo') }),
};

/** The same of one body. */
export function ofBody(filter: MatterFilter, body: string): MatterFilter {
  return { ...filter, body };
}

/** The desk's address for a filter. */
export function deskList(filter: MatterFilter): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    for (const one of [value].flat()) search.append(name, String(one));
  }
  return `/desk?${search}`;
}

type Stages = NonNullable<MatterFilter['stage']>;

function within({ areaCode }: Pick<Looked, 'areaCode'>, filter: MatterFilter): MatterFilter {
  return areaCode === '' ? filter : { ...filter, area: areaCode };
}

/** From the beginning of the first day to the end of the last, as days go in China. */
function moments({ days }: Looked, from: keyof MatterFilter, to: keyof MatterFilter) {
  if (days === null) return {};
  const moment = (day: string, time: string) => new Date(`${day}T${time}+08:00`).toISOString();
  return {
    [from]: moment(days.from, '00:00:00.000'),
    [to]: moment(days.to, '23:59:59.999'),
  };
}
