import { expect, test } from 'vitest';
import { reach } from '../testing/reach.ts';
import { appealFacts } from './appeal.ts';

test('what others reported too goes on when its reporter withdraws, until they are split', () => {
  const { stage, id } = reach('reported');
  const { crew, mainId, engine } = stage;
  stage.act(crew.dispatcher, id, 'merge');
  const withdrawn = stage.act(crew.neighbour, mainId, 'withdraw');
  expect(engine.state(mainId).matter).toMatchObject({ state: 'reported', closedAt: null });
  expect(withdrawn.subscriptions).toEqual([
    { do: 'remove', matterId: mainId, personId: crew.neighbour.personId },
  ]);
  expect(engine.state(id).matter.mergedIntoId).toBe(mainId);
  expect(stage.offered(crew.neighbour, mainId)).not.toContain('withdraw');
  stage.act(crew.dispatcher, id, 'split');
  expect(appealFacts(engine.state(mainId).matter).absorbed).toEqual([]);
  stage.act(crew.neighbour, mainId, 'withdraw');
  expect(engine.state(mainId).matter.state).toBe('withdrawn');
});

test('what others joined goes on without its reporter', () => {
  const { stage, id } = reach('accepted');
  const { crew, engine } = stage;
  stage.act(crew.system, id, 'join', 0, { personId: crew.neighbour.personId ?? '' });
  stage.act(crew.reporter, id, 'withdraw');
  expect(engine.state(id).matter).toMatchObject({ state: 'accepted', closedAt: null });
});

test('what concerns the public safety is taken back once; it goes on all the same', () => {
  const { stage } = reach('reported');
  const { crew, engine } = stage;
  stage.category = { publicSafety: true };
  const id = stage.report(crew.reporter);
  stage.act(crew.dispatcher, id, 'accept');
  stage.act(crew.reporter, id, 'withdraw');
  expect(engine.state(id).matter.state).toBe('accepted');
  expect(stage.offered(crew.reporter, id)).not.toContain('withdraw');
  expect(() => stage.act(crew.reporter, id, 'withdraw')).toThrow(
    expect.objectContaining({ code: 'appeals.withdrawn_before' }),
  );
});
