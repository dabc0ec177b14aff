import { expect, test } from 'vitest';
import { stages, stageTitles } from '#modules/matters/contract.ts';
import type { Stage } from '#web/api/types.ts';
import { stageLineModel, stageOrder } from './stage-line-model.ts';
import { stageWords } from './words.ts';

const walk = (...stagesWalked: Stage[]) =>
  stagesWalked.map((stage, hour) => ({
    stage,
    at: `2026-11-22T0${hour}:00:00Z`,
    why: `step ${hour}`,
    action: `action_${hour}`,
  }));
const statesOf = (model: ReturnType<typeof stageLineModel>) =>
  model.stations.map((station) => station.state);

test('the stages and their words are those of the contract', () => {
  expect(stageOrder).toEqual(stages);
  for (const stage of stages) {
    expect({ zh: stageWords.zh[stage], en: stageWords.en[stage] }).toEqual(stageTitles[stage]);
  }
});

test('a card knows where the matter stands', () => {
  const model = stageLineModel({ stage: 'handle', closed: false });
  expect(statesOf(model)).toEqual(['done', 'done', 'done', 'current', 'todo', 'todo']);
});

test('a stage that was never entered is passed over, not done', () => {
  const model = stageLineModel({ stage: 'route', closed: false }, walk('report', 'route'));
  expect(statesOf(model)).toEqual(['passed', 'done', 'current', 'todo', 'todo', 'todo']);
});

test('staying in a stage is no second visit', () => {
  const model = stageLineModel({ stage: 'route', closed: false }, walk('report', 'route', 'route'));
  expect(model.stations[2]).toMatchObject({ visits: 1, enteredAt: '2026-11-22T01:00:00Z' });
  expect(model.stepsBack).toEqual([]);
});

test('every move back is kept and counted', () => {
  const steps = walk('report', 'route', 'handle', 'route', 'handle', 'route', 'handle', 'answer');
  const model = stageLineModel({ stage: 'answer', closed: false }, steps);
  expect(model.stepsBack).toEqual([
    {
      ...{ from: 'handle', to: 'route', count: 2, lastAt: '2026-11-22T05:00:00Z' },
      ...{ why: 'step 5', action: 'action_5' },
    },
  ]);
  expect(model.stations[3]?.visits).toBe(3);
});

test('a closed matter has ended where it stands', () => {
  const model = stageLineModel({ stage: 'route', closed: true }, walk('report', 'route'));
  expect(statesOf(model)).toEqual(['passed', 'done', 'ended', 'todo', 'todo', 'todo']);
});

test('a stage that it has yet to reach again carries no time', () => {
  const steps = walk('report', 'route', 'handle', 'answer', 'assess', 'route');
  const model = stageLineModel({ stage: 'route', closed: false }, steps);
  expect(model.stations[2]).toMatchObject({ state: 'current', visits: 2 });
  for (const station of model.stations.slice(3)) {
    expect(station).toMatchObject({ state: 'todo', enteredAt: null, visits: 0 });
  }
});
