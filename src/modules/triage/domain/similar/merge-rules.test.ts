import { expect, test } from 'vitest';
import { isSamePlace } from './compare-told.ts';
import { mayMergeByItself, mayPropose } from './merge-rules.ts';

const community = '310199001001';
const here = { lon: 121.4895, lat: 31.2268 };
const at = (areaCode: string, point: typeof here | null) => ({ areaCode, point, category: '路灯' });
const spot = at(community, here);

test('one spot is within 150 metres; a community is no spot', () => {
  expect(isSamePlace(spot, at(community, { ...here, lat: here.lat + 0.001 }))).toBe(true);
  expect(isSamePlace(spot, at(community, { ...here, lat: here.lat + 0.008 }))).toBeNull();
  expect(isSamePlace(spot, at(community, null))).toBeNull();
  expect(isSamePlace(spot, at('310199001002', null))).toBe(false);
  expect(isSamePlace(spot, at(community, { ...here, lat: here.lat + 0.05 }))).toBe(false);
});

test('by itself the system merges what lies at one spot and was accepted as one thing', () => {
  expect(mayMergeByItself(spot, { ...spot })).toBe(true);
  expect(mayMergeByItself(spot, { ...spot, category: null })).toBe(false);
  expect(mayMergeByItself(spot, { ...spot, category: '井盖' })).toBe(false);
  expect(mayMergeByItself(spot, at(community, null))).toBe(false);
  expect(mayPropose(spot, at(community, null))).toBe(true);
});
