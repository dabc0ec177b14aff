import type { MatterFilter, MatterQuery, Stage } from '#web/api/types.ts';
import { stageOrder } from '../ui/stage-line/stage-line-model.ts';

export interface InboxState {
  readonly filter: MatterFilter;
  readonly order: NonNullable<MatterQuery['order']>;
}

const plain = [
  'state',
  'area',
  'category',
  'channel',
  'body',
  'q',
  'openedFrom',
  'openedTo',
  'closedFrom',
  'closedTo',
  'returnedBy',
  'returnedFrom',
  'returnedTo',
  'movedFrom',
  'lateBody',
  'step',
  'reporterOf',
] as const;
const limited = {
  urgency: ['ordinary', 'urgent'],
  clock: ['green', 'amber', 'red', 'none'],
  mine: ['waiting', 'reported', 'assigned', 'subscribed', 'body'],
  open: ['true', 'false'],
  returned: ['true', 'false'],
  passed: stageOrder,
  wentBack: stageOrder,
  outcome: [
    ...['closed', 'closed_unrated', 'rated', 'solved', 'satisfied'],
    ...['closed_on_time', 'closed_late'],
  ],
} as const;

/** The inbox lives in its address: it can be bookmarked, sent on, and gone back to. */
export function readInbox(search: URLSearchParams): InboxState {
  const filter: Record<string, unknown> = {};
  for (const name of plain) {
    const value = search.get(name);
    if (value) filter[name] = value;
  }
  for (const [name, values] of Object.entries(limited)) {
    const value = search.get(name);
    if (value !== null && (values as readonly string[]).includes(value)) filter[name] = value;
  }
  const ids = search.getAll('ids');
  if (ids.length > 0) filter['ids'] = ids;
  const stages = search.getAll('stage').filter(isStage);
  if (stages.length > 0) filter['stage'] = stages;
  return {
    filter: filter,
    order: search.get('order') === 'newest' ? 'newest' : 'due',
  };
}

/**
 * What an address opens. One that asks for nothing opens what waits for the person: most people
 * come to the desk to do that.
 */
export function inboxAt(search: URLSearchParams): InboxState {
  if (search.size === 0) return { filter: { mine: 'waiting' }, order: 'due' };
  return readInbox(search);
}

/** The address that opens this inbox; one that asks for everything has to say so. */
export function addressOf(inbox: InboxState): URLSearchParams {
  const search = writeInbox(inbox);
  return search.size === 0 ? new URLSearchParams({ mine: 'all' }) : search;
}

export function writeInbox({ filter, order }: InboxState): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    for (const one of [value].flat()) if (one !== '') search.append(name, String(one));
  }
  if (order !== 'due') search.set('order', order);
  return search;
}

/** The filter with one part changed; undefined takes the part away. */
export function changedFilter(filter: MatterFilter, change: FilterChange): MatterFilter {
  const changed: Record<string, unknown> = { ...filter, ...change };
  for (const [name, value] of Object.entries(changed)) {
    const empty =
      value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    if (empty) delete changed[name];
  }
  return changed;
}

/** Without what narrows it; whose matters they are, or for which step, stays chosen. */
export function clearedFilter({ mine, step }: MatterFilter): MatterFilter {
  return { ...(mine !== undefined && { mine }), ...(step !== undefined && { step }) };
}

/** Whether anything besides whose they are decides which matters are listed. */
export function isNarrowed(filter: MatterFilter): boolean {
  return Object.keys(filter).some((name) => name !== 'mine' && name !== 'step');
}

/** How many of the choices besides search, scope and stage are made. */
export function choicesMade(filter: MatterFilter): number {
  const { mine: _mine, step: _step, q: _q, stage: _stage, ...choices } = filter;
  return Object.keys(choices).length;
}

/** Whether two filters ask for the same, in whatever order their parts stand. */
export function sameFilter(one: MatterFilter, other: MatterFilter): boolean {
  const asked = (filter: MatterFilter) => {
    const search = writeInbox({ filter, order: 'due' });
    search.sort();
    return search.toString();
  };
  return asked(one) === asked(other);
}

export type FilterChange = {
  readonly [Name in keyof MatterFilter]?: MatterFilter[Name] | undefined;
};

function isStage(value: string): value is Stage {
  return (stageOrder as readonly string[]).includes(value);
}
