import { expect, test } from 'vitest';
import { placeFault } from './place.ts';

const nowhere = { point: null, areaCode: null, address: '' };

test('an address alone needs its community, or a plain word that it is not known', () => {
  const addressed = { ...nowhere, address: '福佑路12号' };
  expect(placeFault(nowhere)).toBe('where');
  expect(placeFault({ ...nowhere, areaUnknown: true })).toBe('where');
  expect(placeFault(addressed)).toBe('community');
  expect(placeFault({ ...addressed, areaUnknown: true })).toBeUndefined();
  expect(placeFault({ ...addressed, areaCode: '310199001001' })).toBeUndefined();
});

test('a point says where by itself', () => {
  expect(placeFault({ ...nowhere, point: { lon: 121.5, lat: 31.2 } })).toBeUndefined();
});
