import { expect, test } from 'vitest';
import type { Actor } from '#platform/permit/actor.ts';
import { bodyIds, buildActor, insideArea } from '../testing/crew.ts';
import { MemoryStage } from '../testing/memory-stage.ts';
import { reach } from '../testing/reach.ts';

/** The same person with the offices of the other besides. */
const holdingToo = (actor: Actor, other: Actor): Actor => ({
  ...actor,
  authorities: [...actor.authorities, ...other.authorities],
});

test('an objection is not reviewed by whoever took the decision', () => {
  const { stage, id } = reach('declined');
  const { crew } = stage;
  stage.act(crew.reporter, id, 'object');
  const decided = holdingToo(crew.dispatcher, crew.reviewer);
  expect(() => stage.act(decided, id, 'dismiss_objection')).toThrow(
    expect.objectContaining({ code: 'appeals.reviewer_took_part' }),
  );
  stage.act(crew.reviewer, id, 'dismiss_objection');
});

test('a party to the dispute does not arbitrate it, nor an office below the dispatcher', () => {
  const { stage, id } = reach('arbitrating');
  const { crew } = stage;
  const refused = (actor: Actor, code: string) =>
    expect(() => stage.act(actor, id, 'arbitrate')).toThrow(expect.objectContaining({ code }));
  refused(holdingToo(crew.arbiter, crew.handler), 'appeals.arbiter_took_part');
  refused(holdingToo(crew.dispatcher, crew.arbiter), 'appeals.arbiter_took_part');
  const { areaCode } = stage.engine.state(id).matter;
  refused(buildActor('arbiter', { areaCode, bodyId: bodyIds.other }), 'appeals.arbiter_is_below');
  const level = buildActor('arbiter', { areaCode: insideArea, bodyId: bodyIds.other });
  stage.act(level, id, 'arbitrate');
});

test('where the category says so, no body that collected or handled it verifies', () => {
  const stage = new MemoryStage(new Date('2026-11-23T01:30:00Z'));
  const { crew } = stage;
  stage.category = { verifyByOtherBody: true };
  const facts = { reporterId: null, collectorId: crew.patrol.personId, channel: 'patrol' };
  const id = stage.report(crew.patrol, facts);
  stage.act(crew.dispatcher, id, 'accept');
  stage.act(crew.dispatcher, id, 'dispatch', 0);
  stage.act(crew.handler, id, 'sign');
  stage.act(crew.handler, id, 'hand_in');
  const verifies = (actor: Actor) => stage.offered(actor, id).includes('verify');
  const elsewhere = buildActor('verifier', { bodyId: bodyIds.other, number: 7 });
  expect(verifies(crew.verifier)).toBe(false);
  expect(verifies(holdingToo(elsewhere, crew.handler))).toBe(false);
  expect(verifies(holdingToo(elsewhere, buildActor('leader', { bodyId: bodyIds.lead })))).toBe(
    false,
  );
  expect(verifies(elsewhere)).toBe(true);
});
