import type { Actor } from '#platform/permit/actor.ts';
import { scopeOf } from '#platform/permit/permit.ts';
import { stages, type MatterFilter } from '../../contract.ts';
import type { ListRequest } from '../../data/list-request.ts';
import { waitingFor } from '../../domain/waiting.ts';
import type { TypeRegistry } from '../../type-registry.ts';

function borderOf(types: TypeRegistry, { passed, wentBack }: MatterFilter) {
  const at = stages.indexOf(passed ?? wentBack ?? 'discover');
  return { before: types.statesAt(stages.slice(0, at)), after: types.statesAt(stages.slice(at)) };
}

/** What a filter asks, in one person's name: lists and their counts ask the same. */
export function askedOfList(
  { types, now }: { readonly types: TypeRegistry; readonly now: Date },
  actor: Actor,
  filter: MatterFilter,
): Omit<ListRequest, 'order' | 'after' | 'limit'> {
  return {
    filter,
    personId: actor.personId,
    bodyIds: scopeOf(actor).bodies,
    now,
    allowances: types.allowances(),
    areaDuties: types.areaDuties(),
    returns: types.stepsCounted('returned'),
    border: borderOf(types, filter),
    waiting: filter.mine === 'waiting' ? waitingFor(actor, types.calls()) : [],
    steps: filter.step === undefined ? [] : waitingFor(actor, types.statesFor(filter.step)),
  };
}
