import { expect, test } from 'vitest';
import { reach } from '../testing/reach.ts';
import {
  automaticBody,
  isOfCommunity,
  proposalsOf,
  type NamedBody,
  type RouteAnswer,
} from './route-answer.ts';

const place = '310199001003002';
const named = (bodyId: string, areaCode: string, automatic = true): NamedBody => ({
  ...{ ruleId: `rule of ${bodyId}`, bodyId, areaCode, automatic },
  reason: { zh: `依据：${bodyId}`, en: `Ground: ${bodyId}` },
});
const bureau = named('bureau', '310199');
const committee = named('committee', '310199001003');
const one = (body: NamedBody): RouteAnswer => ({ outcome: 'one', named: [body] });

test('a body is of the community when it works there or in a part of it', () => {
  expect(isOfCommunity('310199001003', place)).toBe(true);
  expect(isOfCommunity('310199001003002', place)).toBe(true);
  expect(isOfCommunity('310199001', place)).toBe(false);
  expect(isOfCommunity('310199001004', place)).toBe(false);
  expect(isOfCommunity(null, place)).toBe(false);
  expect(isOfCommunity('310199001', '310199001')).toBe(false);
});

test('what goes out by itself follows from the kind as well as from the list', () => {
  const goes = (answer: RouteAnswer, kind: 'public' | 'community' | 'private') =>
    automaticBody(answer, { kind, areaCode: place })?.bodyId;
  expect(goes(one(bureau), 'public')).toBe('bureau');
  expect(goes(one(bureau), 'community')).toBeUndefined();
  expect(goes(one(committee), 'community')).toBe('committee');
  expect(goes(one(committee), 'private')).toBeUndefined();
  expect(goes(one(named('bureau', '310199', false)), 'public')).toBeUndefined();
  expect(goes({ outcome: 'several', named: [bureau, committee] }, 'public')).toBeUndefined();
});

test('for a small matter the own community comes first, by whatever right', () => {
  const small = { kind: 'community', areaCode: place } as const;
  const [first, second] = proposalsOf(one(bureau), small, 'committee');
  expect(first).toMatchObject({ bodyId: 'committee', ruleId: null });
  expect(first?.reason.zh).toBe('小事：先由社区商量办');
  expect(second?.bodyId).toBe('bureau');
  const listed = proposalsOf(
    { outcome: 'several', named: [bureau, committee] },
    small,
    'committee',
  );
  expect(listed.map(({ bodyId }) => bodyId)).toEqual(['committee', 'bureau']);
  expect(listed[0]).toMatchObject({ ruleId: 'rule of committee' });
  expect(listed[0]?.reason.zh).toBe('小事：先由社区商量办；依据：committee');
  expect(proposalsOf(one(bureau), { ...small, kind: 'public' }, 'committee')).toEqual([bureau]);
  expect(proposalsOf(one(bureau), small, undefined)).toEqual([bureau]);
});

test('a small matter leaves its community by a person with a reason, and stays without one', () => {
  const { stage, id } = reach('reported');
  const { crew, engine } = stage;
  const { changes } = stage.act(crew.dispatcher, id, 'accept', 0, { kind: 'community' });
  expect(changes[0]?.event.reasons[0]?.zh).toContain('社区能办的小事');
  const send = (actor: typeof crew.system, reason?: string) =>
    stage.act(actor, id, 'dispatch', 0, { reason });
  stage.ofCommunity = false;
  expect(() => send(crew.dispatcher)).toThrow(
    expect.objectContaining({ code: 'appeals.small_needs_reason' }),
  );
  expect(() => send(crew.system, '清单')).toThrow(
    expect.objectContaining({ code: 'appeals.small_needs_person' }),
  );
  stage.ofCommunity = true;
  const sent = send(crew.dispatcher);
  expect(sent.changes[0]?.event.reasons[0]?.zh).toBe('小事：先由社区商量办');
  stage.act(crew.dispatcher, id, 'recall');
  stage.ofCommunity = false;
  send(crew.dispatcher, '社区没有执法权');
  expect(engine.state(id).matter.state).toBe('dispatched');
});
