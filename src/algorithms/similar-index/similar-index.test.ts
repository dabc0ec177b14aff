import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSimilarIndex } from './index.ts';

const empty = { texts: 0, textsWith: new Map<number, number>() };
const places = '幸福里 和平村 东方园 滨江路 第三小学 人民桥'.split(' ');
const troubles = '路灯坏了 噪音扰民 垃圾成堆 自来水停了 电梯故障 违章搭建'.split(' ');

const messageAt = (number: number) => ({
  subject: `${places[number % 6]}${troubles[Math.floor(number / 6) % 6]}`,
  detail: `第${number}件，已经${number % 9}天了，请处理`,
  day: number % 300,
});

test('finds what is the same, names the words, and prefers what is near in time', () => {
  const index = createSimilarIndex(empty);
  for (let number = 0; number < 36; number += 1) index.add(`m${number}`, messageAt(number));
  index.add('long ago', { subject: '幸福里路灯坏了', detail: '', day: -2_000 });
  index.add('now', { subject: '幸福里路灯坏了', detail: '', day: 1 });
  const found = index.find({ subject: '幸福里路灯坏了', detail: '', day: 2 }, 3);
  expect(found.map(({ id }) => id)).toContain('m0');
  expect(found[0]?.id).toBe('now');
  expect(found[0]?.words.map(({ word }) => word)).toEqual(['幸福里路灯坏了']);
  expect(found.every(({ score }, at) => score <= (found[at - 1]?.score ?? 1))).toBe(true);
});

test('the same place counts for a message', () => {
  const index = createSimilarIndex(empty);
  for (let number = 0; number < 36; number += 1) index.add(number, messageAt(number));
  const said = { subject: '井盖破了', detail: '', day: 1 };
  index.add('there', { ...said, place: '430100001' });
  index.add('here', { ...said, place: '430100002' });
  expect(index.find({ ...said, place: '430100002' }, 1)[0]?.id).toBe('here');
});

test('what was removed or replaced is not found, however many there were', () => {
  const index = createSimilarIndex(empty);
  for (let number = 0; number < 2_500; number += 1) index.add(number, messageAt(number));
  for (let number = 0; number < 2_400; number += 1) index.remove(number);
  index.remove('never there');
  expect(index.size()).toBe(100);
  const found = index.find(messageAt(2_450), 500);
  expect(found[0]?.id).toBe(2_450);
  expect(found.every(({ id }) => Number(id) >= 2_400)).toBe(true);
  index.add(2_450, { subject: '完全另一件事', detail: '', day: 0 });
  expect(index.size()).toBe(100);
  expect(index.find({ subject: '完全另一件事', detail: '', day: 0 }, 1)[0]?.id).toBe(2_450);
});

test('whatever comes and goes, a search gives living messages once each', () => {
  const step = fc.record({ number: fc.nat(30), isAdded: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.nat(30), (steps, asked) => {
      const index = createSimilarIndex(empty);
      const living = new Set<number>();
      for (const { number, isAdded } of steps) {
        if (isAdded) index.add(number, messageAt(number));
        else index.remove(number);
        if (isAdded) living.add(number);
        else living.delete(number);
      }
      const ids = index.find(messageAt(asked), 100).map(({ id }) => Number(id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => living.has(id))).toBe(true);
      expect(ids.includes(asked)).toBe(living.has(asked));
      expect(index.size()).toBe(living.size);
    }),
  );
});

test('a text without words finds nothing and does no harm', () => {
  const index = createSimilarIndex(empty);
  index.add('a', { subject: '，。', detail: '', day: 0 });
  expect(index.find({ subject: '', detail: '！', day: 0 }, 5)).toEqual([]);
  expect(index.bytes()).toBeGreaterThan(0);
});
