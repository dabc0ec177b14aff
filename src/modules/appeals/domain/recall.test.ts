import { expect, test } from 'vitest';
import { boardOf } from '../testing/board-of.ts';
import { bodyIds } from '../testing/crew.ts';
import type { MemoryStage } from '../testing/memory-stage.ts';
import { reach } from '../testing/reach.ts';
import { appealFacts } from './appeal.ts';

const running = ({ engine }: MemoryStage, id: string) =>
  engine
    .state(id)
    .clocks.filter(({ stoppedAt }) => stoppedAt === null)
    .map(({ kind }) => kind);

test('what was sent to the wrong body is taken back before it is signed; nobody is blamed', () => {
  const { stage, id } = reach('accepted');
  const { crew, engine } = stage;
  const assisting = [{ bodyId: bodyIds.assisting, task: '到场' }];
  stage.act(crew.dispatcher, id, 'dispatch', 0, { assisting });
  expect(running(stage, id).toSorted()).toEqual(['handle', 'report_in', 'sign']);
  const { changes } = stage.act(crew.dispatcher, id, 'recall', 0, { reason: '应由水务办' });
  const { matter } = engine.state(id);
  expect(matter).toMatchObject({ state: 'accepted', ownerBodyId: null, assistingBodyIds: [] });
  expect(running(stage, id)).toEqual(['dispatch']);
  expect(changes[0]?.measures).toEqual(['recalled']);
  expect(changes[0]?.event.input).toEqual({ reason: '应由水务办', formerBodyId: bodyIds.lead });
  expect(boardOf(stage).onTimeRate).toBeNull();
  expect(appealFacts(matter)).toMatchObject({ dispatchByHand: true, ruleId: null, assists: [] });
  stage.act(crew.dispatcher, id, 'dispatch', 0, { leadBodyId: bodyIds.other });
  expect(engine.state(id).matter.ownerBodyId).toBe(bodyIds.other);
});

test('a dispatch is not taken back by the body, by others, once signed, or once arbitrated', () => {
  const { stage, id } = reach('dispatched');
  const { crew } = stage;
  for (const actor of [crew.handler, crew.reporter, crew.verifier]) {
    expect(stage.offered(actor, id)).not.toContain('recall');
  }
  expect(stage.offered(crew.dispatcher, id)).toContain('recall');
  stage.act(crew.handler, id, 'sign');
  expect(stage.offered(crew.dispatcher, id)).not.toContain('recall');
  const { stage: other, id: decided } = reach('arbitrating');
  other.act(other.crew.arbiter, decided, 'arbitrate');
  expect(() => other.act(other.crew.dispatcher, decided, 'recall')).toThrow(
    expect.objectContaining({ code: 'appeals.arbitration_stands' }),
  );
});

test('no program sends out what was taken back, or accepted to be sent out by hand', () => {
  const { stage, id } = reach('dispatched');
  const { crew } = stage;
  stage.act(crew.dispatcher, id, 'recall');
  expect(() => stage.act(crew.system, id, 'dispatch')).toThrow(
    expect.objectContaining({ code: 'appeals.held_for_dispatcher' }),
  );
  const held = stage.report(crew.reporter);
  stage.act(crew.dispatcher, held, 'accept', 0, { dispatchByHand: true });
  expect(() => stage.act(crew.system, held, 'dispatch')).toThrow(
    expect.objectContaining({ code: 'appeals.held_for_dispatcher' }),
  );
  const free = stage.report(crew.reporter);
  stage.act(crew.dispatcher, free, 'accept', 0, { dispatchByHand: false });
  stage.act(crew.system, free, 'dispatch');
});
