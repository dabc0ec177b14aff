import type { Actor, Authority } from '#platform/permit/actor.ts';
import { defaultCapacities } from '#modules/identity/index.ts';
import { systemActor } from '#modules/matters/index.ts';

export const insideArea = '310199001';
export const outsideArea = '310199002';

export const bodyIds = {
  lead: '0193b000-0000-7000-8000-000000000001',
  assisting: '0193b000-0000-7000-8000-000000000002',
  other: '0193b000-0000-7000-8000-000000000003',
  office: '0193b000-0000-7000-8000-000000000004',
} as const;

export const capacities = defaultCapacities.map(({ capacity }) => capacity);

/** Everybody who may meet an appeal, by part. Ids follow from the parts, so that runs repeat. */
export function buildCrew() {
  return {
    system: systemActor,
    anonymous: buildVisitor(),
    reporter: buildActor('resident'),
    neighbour: buildActor('resident', { number: 2 }),
    patrol: buildActor('grid_worker', { bodyId: bodyIds.office }),
    dispatcher: buildActor('dispatcher', { bodyId: bodyIds.office }),
    outsideDispatcher: buildActor('dispatcher', { areaCode: outsideArea, bodyId: bodyIds.other }),
    arbiter: buildActor('arbiter', { areaCode: '310199', bodyId: bodyIds.office }),
    handler: buildActor('handler', { bodyId: bodyIds.lead }),
    otherHandler: buildActor('handler', { bodyId: bodyIds.other, number: 2 }),
    assistant: buildActor('handler', { bodyId: bodyIds.assisting, number: 3 }),
    verifier: buildActor('verifier', { bodyId: bodyIds.office }),
    caller: buildActor('hotline_agent', { areaCode: '310199', bodyId: bodyIds.office }),
    coordinator: buildActor('street_coordinator', { bodyId: bodyIds.office }),
    leader: buildActor('leader', { areaCode: '310199', bodyId: bodyIds.office }),
    reviewer: buildActor('reviewer', { areaCode: '310199', bodyId: bodyIds.office }),
  } satisfies { [part: string]: Actor };
}

export type Crew = ReturnType<typeof buildCrew>;

export interface ActorFacts {
  readonly areaCode?: string;
  readonly bodyId?: string | null;
  /** Tells two people of the same capacity apart. */
  readonly number?: number;
}

/** Somebody holding one capacity with the actions that ship with it, and a resident besides. */
export function buildActor(capacity: string, facts: ActorFacts = {}): Actor {
  if (capacity === 'visitor') return buildVisitor();
  const { areaCode = insideArea, bodyId = null, number = 1 } = facts;
  const place = capacities.indexOf(capacity) * 10 + number;
  const side = areaCode === insideArea ? 0 : 1;
  const own = authority('resident', 'own', null);
  if (capacity === 'open_api') {
    const only = authority(capacity, areaCode, null);
    return { kind: 'client', personId: null, name: capacity, authorities: [only], clearance: 0 };
  }
  return {
    kind: 'person',
    personId: `0193c000-0000-7000-8${side}00-${String(place).padStart(12, '0')}`,
    name: `${capacity}${number}`,
    authorities: capacity === 'resident' ? [own] : [authority(capacity, areaCode, bodyId), own],
    clearance: shipped(capacity).clearance ?? 0,
  };
}

function buildVisitor(): Actor {
  return {
    kind: 'anonymous',
    personId: null,
    name: '匿名',
    authorities: [authority('visitor', 'own', null)],
    clearance: 0,
  };
}

function authority(capacity: string, areaCode: string, bodyId: string | null): Authority {
  const { actions, clearance = 0 } = shipped(capacity);
  return { capacity, areaCode, bodyId, actions: new Set(actions), clearance };
}

function shipped(capacity: string) {
  const found = defaultCapacities.find((one) => one.capacity === capacity);
  if (!found) throw new Error(`no capacity ${capacity} ships`);
  return found;
}
