import { expect, test } from 'vitest';
import type { AppealState } from './states.ts';
import { reach } from '../testing/reach.ts';

/** How much of each running deadline has to pass until it is due, in minutes; null while paused. */
function left({ stage, id }: ReturnType<typeof reach>) {
  const running = stage.engine.state(id).clocks.filter(({ stoppedAt }) => stoppedAt === null);
  return Object.fromEntries(
    running.map(({ kind, dueAt }) => [
      kind,
      dueAt === null ? null : (dueAt.getTime() - stage.now.getTime()) / 60_000,
    ]),
  );
}

test.each(['reported', 'signed', 'handled', 'answered'] as const)(
  'merged and split, what is %s has the time it had, and no more',
  (state: AppealState) => {
    const reached = reach(state);
    const { stage, id } = reached;
    stage.advance(60);
    const before = left(reached);
    stage.act(stage.crew.dispatcher, id, 'merge');
    expect(left(reached)).toEqual({});
    stage.advance(24 * 60);
    stage.act(stage.crew.dispatcher, id, 'split');
    expect(left(reached)).toEqual(before);
  },
);

test('a deadline missed before the merge is still missed after it', () => {
  const { stage, id } = reach('reported');
  stage.advance(6 * 60);
  stage.act(stage.crew.dispatcher, id, 'merge');
  stage.act(stage.crew.dispatcher, id, 'split');
  const [accept] = stage.engine.state(id).clocks;
  expect(accept).toMatchObject({ kind: 'accept', stoppedAt: null, breachedAt: expect.any(Date) });
});

test('what waited for its reporter or a review date does not go on waiting', () => {
  for (const state of ['waiting_reporter', 'suspended'] as const) {
    const reached = reach(state);
    const { stage, id } = reached;
    stage.act(stage.crew.dispatcher, id, 'merge');
    stage.act(stage.crew.dispatcher, id, 'split');
    expect(Object.values(left(reached))).not.toContain(null);
    expect(Object.keys(left(reached))).not.toContain(
      state === 'suspended' ? 'suspension' : 'supplement',
    );
  }
});
