import { expect, test } from 'vitest';
import { reach } from '../testing/reach.ts';

const day = 24 * 60;

test('all questions together may hold up the decision for five working days, and no longer', () => {
  const { stage, id } = reach('waiting_reporter');
  const { crew, engine } = stage;
  const supplement = () => engine.state(id).clocks.findLast(({ kind }) => kind === 'supplement');
  expect(supplement()?.budget.amount).toBe(5 * 420);
  stage.advance(3 * day);
  stage.act(crew.reporter, id, 'supplement');
  stage.act(crew.dispatcher, id, 'ask');
  expect(supplement()?.budget.amount).toBe(2 * 420);
  stage.advance(4 * day);
  stage.act(crew.system, id, 'decide_on_known');
  expect(stage.offered(crew.dispatcher, id)).not.toContain('ask');
  expect(() => stage.act(crew.dispatcher, id, 'ask')).toThrow(
    expect.objectContaining({ code: 'appeals.asking_time_used_up' }),
  );
});
