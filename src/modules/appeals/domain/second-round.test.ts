import { expect, test } from 'vitest';
import type { MemoryStage } from '../testing/memory-stage.ts';
import { reach } from '../testing/reach.ts';
import { appealFacts } from './appeal.ts';
import { clocks } from './clocks.ts';

/** What each kind of clock was last given. */
function budgets({ engine }: MemoryStage, id: string): Record<string, number> {
  return Object.fromEntries(
    engine.state(id).clocks.map(({ kind, budget }) => [kind, budget.amount]),
  );
}

test('a reopened matter leaves the office half the time, and the reporter all of theirs', () => {
  const { stage, id } = reach('closed');
  const { crew } = stage;
  stage.act(crew.reporter, id, 'reopen');
  stage.act(crew.handler, id, 'sign');
  stage.act(crew.handler, id, 'hand_in');
  stage.act(crew.verifier, id, 'verify');
  stage.act(crew.handler, id, 'answer');
  expect(budgets(stage, id)).toMatchObject({
    sign: clocks.sign.ordinary.amount / 2,
    handle: clocks.handle.ordinary.amount / 2,
    verify: clocks.verify.ordinary.amount / 2,
    answer: clocks.answer.ordinary.amount / 2,
    rate: clocks.rate.ordinary.amount,
  });
});

test('after "not solved" the office has half the time, and the reporter may rate as long', () => {
  const { stage, id } = reach('answered');
  const { crew } = stage;
  stage.act(crew.reporter, id, 'rate', 0);
  expect(budgets(stage, id)).toMatchObject({ handle: clocks.handle.ordinary.amount / 2 });
  stage.act(crew.handler, id, 'hand_in');
  stage.act(crew.verifier, id, 'verify');
  stage.act(crew.handler, id, 'answer');
  expect(budgets(stage, id)).toMatchObject({ rate: clocks.rate.ordinary.amount });
});

test('a reopened matter keeps nothing of its first round but the history', () => {
  const { stage, id } = reach('signed');
  const { crew, engine } = stage;
  stage.act(crew.handler, id, 'request_extension');
  stage.act(crew.handler, id, 'request_suspension');
  stage.act(crew.handler, id, 'hand_in');
  stage.act(crew.verifier, id, 'verify');
  stage.act(crew.handler, id, 'answer');
  stage.act(crew.reporter, id, 'rate');
  stage.act(crew.reporter, id, 'reopen');
  expect(appealFacts(engine.state(id).matter)).toMatchObject({
    ...{ handled: null, answer: null, rating: null, extensionAsked: null, suspensionAsked: null },
  });
  stage.act(crew.handler, id, 'sign');
  expect(stage.offered(crew.dispatcher, id)).not.toContain('grant_extension');
  expect(stage.offered(crew.leader, id)).not.toContain('grant_suspension');
});
