import { expect, test } from 'vitest';
import { boardOf } from '../testing/board-of.ts';
import { bodyIds } from '../testing/crew.ts';
import type { MemoryStage } from '../testing/memory-stage.ts';
import { reach } from '../testing/reach.ts';

const counted = ({ engine }: MemoryStage) => engine.changes.flatMap(({ measures }) => measures);

test('who returns a matter has handled nothing, neither on time nor late', () => {
  const { stage, id } = reach('signed');
  stage.act(stage.crew.handler, id, 'return');
  expect(boardOf(stage).onTimeRate).toBeNull();
  expect(counted(stage)).not.toContain('on_time:contact');
});

test('a deadline missed before it fell away stays missed', () => {
  const { stage, id } = reach('dispatched');
  stage.advance(6 * 60);
  stage.act(stage.crew.handler, id, 'return');
  expect(counted(stage)).toContain('late:sign');
});

test('a hand-in is no first contact', () => {
  const { stage } = reach('handled');
  expect(counted(stage)).not.toContain('on_time:contact');
});

test('a body whistled to that then leads has not reported in', () => {
  const { stage, id } = reach('accepted');
  const { crew } = stage;
  stage.act(crew.coordinator, id, 'whistle');
  stage.act(crew.dispatcher, id, 'dispatch', 0, { leadBodyId: bodyIds.assisting });
  expect(counted(stage)).not.toContain('on_time:report_in');
});

test('a matter counts once, as it stands: satisfied, then opened again, then not solved', () => {
  const { stage, id } = reach('answered');
  const { crew } = stage;
  stage.act(crew.reporter, id, 'rate', 4);
  const figures = () => {
    const { closed, solvedRateOverAll, satisfiedRateOverAll } = boardOf(stage);
    return [closed, solvedRateOverAll, satisfiedRateOverAll];
  };
  expect(figures()).toEqual([1, 1, 1]);
  stage.act(crew.reporter, id, 'reopen');
  expect(figures()).toEqual([0, null, null]);
  stage.act(crew.handler, id, 'sign');
  for (let round = 0; round < 3; round += 1) {
    stage.act(crew.handler, id, 'hand_in');
    stage.act(crew.verifier, id, 'verify');
    stage.act(crew.handler, id, 'answer');
    stage.act(crew.reporter, id, 'rate', 0);
  }
  expect(figures()).toEqual([1, 0, 0]);
});

test('what is sent back goes on with the time left, and is met once it is verified', () => {
  const { stage, id } = reach('signed');
  const { crew, engine } = stage;
  const handle = () => engine.state(id).clocks.filter(({ kind }) => kind === 'handle');
  const dueAt = handle()[0]?.dueAt?.getTime() ?? 0;
  stage.act(crew.handler, id, 'hand_in');
  stage.advance(120);
  stage.act(crew.verifier, id, 'send_back');
  expect(counted(stage)).not.toContain('on_time:handle');
  expect(handle()).toHaveLength(1);
  expect(handle()[0]?.dueAt?.getTime()).toBe(dueAt + 120 * 60_000);
  stage.act(crew.handler, id, 'hand_in');
  stage.act(crew.verifier, id, 'verify');
  expect(counted(stage).filter((one) => one === 'on_time:handle')).toHaveLength(1);
});
