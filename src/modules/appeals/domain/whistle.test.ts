import { expect, test } from 'vitest';
import { bodyIds } from '../testing/crew.ts';
import { reach } from '../testing/reach.ts';
import { appealFacts } from './appeal.ts';

const call = (wanted: object) => ({
  tasks: [{ bodyId: bodyIds.assisting, task: '到场疏导', ...wanted }],
});

/** Whistled to with this deadline; the body reports in after an hour. */
function called(wanted: object) {
  const { stage, id } = reach('signed');
  stage.act(stage.crew.coordinator, id, 'whistle', 0, call(wanted));
  const told = appealFacts(stage.engine.state(id).matter).assists?.[0];
  stage.advance(60);
  stage.act(stage.crew.assistant, id, 'report_in');
  const clock = stage.engine.state(id).clocks.findLast(({ kind }) => kind === 'assist');
  const report = stage.engine.state(id).clocks.find(({ kind }) => kind === 'report_in');
  return { told, dueAt: clock?.dueAt?.toISOString(), reportBudget: report?.budget };
}

test('each body is called with its own task and its own deadline', () => {
  // Three working hours from 9:30 on Monday, with the noon rest between.
  const inHours = called({ hours: 3 });
  expect(inHours.told).toMatchObject({ task: '到场疏导', dueAt: inHours.dueAt });
  const usual = called({});
  expect(usual.told?.dueAt).toBeNull();
  expect(Date.parse(inHours.dueAt ?? '')).toBeLessThan(Date.parse(usual.dueAt ?? ''));
  expect(inHours.reportBudget).toEqual(usual.reportBudget);
  expect(called({ dueOn: '2026-11-27' })).toMatchObject({
    told: { dueAt: '2026-11-27T16:00:00.000Z' },
    dueAt: '2026-11-27T16:00:00.000Z',
  });
});

test('a deadline lies ahead, and is said in one way', () => {
  const { stage, id } = reach('signed');
  const whistle = (wanted: object) =>
    stage.act(stage.crew.coordinator, id, 'whistle', 0, call(wanted));
  for (const dueOn of ['2026-11-22', '2028-01-01']) {
    expect(() => whistle({ dueOn })).toThrow(
      expect.objectContaining({ code: 'appeals.task_due_out_of_range' }),
    );
  }
  expect(() => whistle({ hours: 3, dueOn: '2026-11-27' })).toThrow(
    expect.objectContaining({ code: 'matters.invalid_input' }),
  );
});
