import { expect, test } from 'vitest';
import { reach } from '../testing/reach.ts';
import { appealFacts } from './appeal.ts';

test('who is merged with what is not theirs objects, and is split off again', () => {
  const { stage, id } = reach('accepted');
  const { crew, engine, mainId } = stage;
  const left = engine.state(id).clocks.find(({ kind }) => kind === 'dispatch');
  stage.advance(5);
  stage.act(crew.dispatcher, id, 'merge');
  expect(stage.offered(crew.reporter, id)).toContain('object');
  stage.act(crew.reporter, id, 'object');
  expect(stage.offered(crew.reporter, id)).not.toContain('object');
  const merger = { ...crew.reviewer, personId: crew.dispatcher.personId };
  expect(() => stage.act(merger, id, 'uphold_objection')).toThrow(
    expect.objectContaining({ code: 'appeals.reviewer_took_part' }),
  );
  stage.act(crew.reviewer, id, 'uphold_objection');
  const { matter, clocks } = engine.state(id);
  expect(matter).toMatchObject({ state: 'accepted', mergedIntoId: null, closedAt: null });
  const running = clocks.filter(({ stoppedAt }) => stoppedAt === null);
  expect(running.map(({ kind, dueAt }) => [kind, dueAt])).toEqual([['dispatch', left?.dueAt]]);
  expect(appealFacts(engine.state(mainId).matter).absorbed).toEqual([]);
});

test('an objection to a merge may be dismissed; undoing the merge answers an open one', () => {
  const { stage, id } = reach('merged');
  const { crew, engine } = stage;
  stage.act(crew.reporter, id, 'object');
  stage.act(crew.reviewer, id, 'dismiss_objection');
  expect(engine.state(id).matter.state).toBe('merged');
  expect(stage.offered(crew.reporter, id)).not.toContain('object');
  stage.act(crew.dispatcher, id, 'split');
  stage.act(crew.dispatcher, id, 'merge');
  stage.act(crew.reporter, id, 'object');
  stage.act(crew.dispatcher, id, 'split');
  expect(appealFacts(engine.state(id).matter).objection).toBe('upheld');
  const running = engine.state(id).clocks.filter(({ stoppedAt }) => stoppedAt === null);
  expect(running.map(({ kind }) => kind)).toEqual(['accept']);
});

test('every refusal may be objected to once', () => {
  const { stage, id } = reach('declined');
  const { crew } = stage;
  stage.act(crew.reporter, id, 'object');
  stage.act(crew.reviewer, id, 'uphold_objection');
  stage.act(crew.dispatcher, id, 'decline');
  stage.act(crew.reporter, id, 'object');
  stage.act(crew.reviewer, id, 'dismiss_objection');
  expect(() => stage.act(crew.reporter, id, 'object')).toThrow(
    expect.objectContaining({ code: 'appeals.objected_before' }),
  );
});
