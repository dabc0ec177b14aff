import { expect, test } from 'vitest';
import { matterChanged, type MatterChanged } from '#modules/matters/index.ts';
import { liveMessageOf } from './live-message.ts';

const step: MatterChanged = {
  ...{ seq: 4, action: 'note', type: 'appeal', number: 'A-1', from: 'handling', to: 'handling' },
  ...{ fromStage: 'handle', stage: 'handle', areaCode: '310199001' },
  ...{ ownerBodyId: 'lead', confidentiality: 0 },
  ...{ assistingBodyIds: ['one', 'two'], reporterId: 'resident', textChanged: false },
  visibility: 'parties',
};

const told = (payload: MatterChanged) =>
  liveMessageOf({ id: '7', topic: matterChanged, key: 'm1', at: new Date(0), payload }).audience;

test('whoever reported a matter hears of its open steps, never of the inside ones', () => {
  expect(told(step).personIds).toEqual(['resident']);
  expect(told({ ...step, visibility: 'public' }).personIds).toEqual(['resident']);
  expect(told({ ...step, visibility: 'internal' }).personIds).toEqual([]);
});

test('the lead body and those that assist hear of every step', () => {
  for (const visibility of ['public', 'parties', 'internal'] as const) {
    expect(told({ ...step, visibility }).bodyIds).toEqual(['lead', 'one', 'two']);
  }
  expect(told({ ...step, ownerBodyId: null, assistingBodyIds: [] }).bodyIds).toEqual([]);
});
