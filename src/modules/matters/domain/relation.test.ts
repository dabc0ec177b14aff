import { expect, test } from 'vitest';
import type { Actor } from '#platform/permit/actor.ts';
import type { Matter } from './matter.ts';
import { findEntitlement } from './relation.ts';
import type { Relation, Transition } from './type.ts';

const office = (bodyId: string, clearance: number) => ({
  ...{ capacity: 'handler', areaCode: '310105', bodyId, clearance },
  actions: new Set(['answer', 'matters.see_area']),
});

/** Somebody with two offices, of which only the second is cleared. */
const actor: Actor = {
  ...{ kind: 'person', personId: 'p1', name: '王', clearance: 2 },
  authorities: [office('open-body', 0), office('cleared-body', 2)],
};

const matter = (part: Partial<Matter>) =>
  ({
    ...{ areaCode: '310105001', ownerBodyId: 'open-body', assistingBodyIds: [] },
    ...{ reporterId: null, confidentiality: 2 },
    ...part,
  }) as Matter;

const by = (relation: Relation, part: Partial<Matter>, who = actor) => {
  const step = { permission: 'answer', relations: [relation] } as unknown as Transition;
  return findEntitlement(who, step, matter(part))?.authority?.bodyId;
};

test('a confidential matter is acted on under the office that is cleared for it', () => {
  expect(by('area', { confidentiality: 0 })).toBe('open-body');
  expect(by('area', {})).toBe('cleared-body');
  expect(by('viewer', {})).toBe('cleared-body');
});

test('the office it lies with does not act where it is not cleared, whatever others are', () => {
  expect(by('owner-body', { confidentiality: 0 })).toBe('open-body');
  expect(by('owner-body', {})).toBeUndefined();
  expect(by('assisting-body', { assistingBodyIds: ['open-body'] })).toBeUndefined();
  expect(by('any-body', { ownerBodyId: 'cleared-body' })).toBe('cleared-body');
});

test('reporters need no clearance for what is theirs', () => {
  const resident = { ...actor, clearance: 0, authorities: [office('open-body', 0)] } as Actor;
  expect(by('reporter', { reporterId: 'p1' }, resident)).toBe('open-body');
  expect(by('viewer', { reporterId: 'p1' }, resident)).toBe('open-body');
  expect(by('viewer', {}, resident)).toBeUndefined();
});
