import { expect, test } from 'vitest';
import { readMergeMeans } from '../../data/merge-means.ts';
import { readAppealLines, type Appeal } from '../read-appeals.ts';
import { createSimilarFinder } from '../similar/rank-similar.ts';
import { cleanSubject } from './clean-subject.ts';
import { findTopics } from './find-topics.ts';
import { heatOf, peopleOf } from './heat.ts';
import { areasIn, districtsIn, placesIn } from './places.ts';
import { nameOfTopic } from './topic-name.ts';
import { placeOfTopic } from './topic-place.ts';
import { findTurnsOfPhrase } from './turns-of-phrase.ts';

const appeal = (subject: string, more: Partial<Appeal> = {}): Appeal => ({
  id: subject,
  subject,
  detail: '',
  ...more,
});

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

const appeals = [
  appeal('幸福里小区3栋路灯坏了半个月', {
    user: 'u1',
    at: day('2026-11-01'),
    detail: '幸福里小区3栋门口的路灯坏了快半个月，晚上漆黑一片，老人出门容易摔跤，请尽快维修。',
  }),
  appeal('幸福里小区路灯不亮没人修', {
    user: 'u2',
    at: day('2026-11-03'),
    detail: '我们幸福里小区里面好几盏路灯都不亮，晚上太黑了，希望物业修一修。',
  }),
  appeal('和平新村路灯坏了', {
    user: 'u3',
    at: day('2026-11-04'),
    detail: '和平新村的路灯坏了，晚上看不清路。',
  }),
  appeal('滨江大道夜间施工噪音扰民', {
    user: 'u4',
    detail: '滨江大道工地晚上十二点还在施工，噪音太大，孩子睡不着。',
  }),
  appeal('滨江大道工地半夜施工太吵', {
    user: 'u5',
    detail: '滨江大道工地半夜一点还在打桩，吵得睡不着觉，请制止。',
  }),
  appeal('幸福里小区垃圾没人清运', {
    user: 'u6',
    detail: '幸福里小区垃圾桶满了三天没人清运，臭气熏天。',
  }),
];

test('the same trouble of the same place is one topic; another place or trouble is not', () => {
  const topics = findTopics(appeals, readMergeMeans());
  expect(topics.map(({ ids }) => ids)).toEqual([
    ['幸福里小区3栋路灯坏了半个月', '幸福里小区路灯不亮没人修'],
    ['滨江大道夜间施工噪音扰民', '滨江大道工地半夜施工太吵'],
  ]);
  expect(topics[0]).toMatchObject({
    place: '幸福里小区',
    from: '2026-11-01T00:00:00.000Z',
    to: '2026-11-03T00:00:00.000Z',
    people: 2,
  });
  expect(topics[0]?.name).toMatch(/幸福里小区.*路灯/);
  expect(topics[1]).toMatchObject({ from: null, to: null, heat: 2 });
});

test('what a tenth of all messages tell of does not fall into pieces', () => {
  const ways = ['搅拌站太吵', '搅拌站噪音扰民', '搅拌站粉尘严重', '旁搅拌站夜里施工'];
  const others = '路灯 电梯 垃圾 停车 油烟 公交 学位 供水 补课 违建'.split(' ');
  const flood = Array.from({ length: 200 }, (_, at): Appeal => {
    const isHot = at % 10 === 0;
    const other = `${others[at % 7]}${others[(at * 3) % 10]}问题，第${at}号楼${at * 7}室`;
    const subject = isHot ? `丽发新城小区${ways[(at / 10) % 4]}` : other;
    return appeal(subject, { id: at, user: `u${at}`, detail: `${subject}，请尽快解决` });
  });
  const hotIn = findTopics(flood, readMergeMeans()).map(
    ({ ids }) => ids.filter((id) => Number(id) % 10 === 0).length,
  );
  expect(Math.max(...hotIn)).toBeGreaterThanOrEqual(15);
});

test('nothing and one message make no topic', () => {
  expect(findTopics([], readMergeMeans())).toEqual([]);
  expect(findTopics(appeals.slice(0, 1), readMergeMeans())).toEqual([]);
});

test('similar messages come with the words that decided', () => {
  const find = createSimilarFinder(appeals, readMergeMeans());
  const found = find('幸福里路灯不亮', 2);
  expect(found.map(({ appeal: { id } }) => id)).toEqual([
    '幸福里小区路灯不亮没人修',
    '幸福里小区3栋路灯坏了半个月',
  ]);
  expect(found[0]?.words.map(({ word }) => word)).toContain('幸福里');
  expect(find('𠮷', 3)).toEqual([]);
});

test('heat: people count more than messages, attention counts, what is past cools', () => {
  const newest = day('2026-11-30');
  const now = { at: newest };
  expect(heatOf([appeal('a', { ...now, user: 1 })], newest)).toBe(1);
  expect(heatOf([appeal('a', { ...now, user: 1 }), appeal('b', { ...now, user: 1 })], newest)).toBe(
    1.5,
  );
  expect(heatOf([appeal('a', { ...now, user: 1 }), appeal('b', { ...now, user: 2 })], newest)).toBe(
    2,
  );
  expect(heatOf([appeal('a', { ...now, likes: 9, against: 9 })], newest)).toBe(5.6);
  expect(heatOf([appeal('a', { at: day('2026-09-01') })], newest)).toBe(0.5);
  expect(heatOf([appeal('a')], undefined)).toBe(1);
  expect(peopleOf([appeal('a', { user: 1 }), appeal('b', { user: 1 }), appeal('c')])).toBe(2);
});

test('subjects lose their pleas but never become too short to tell', () => {
  expect(cleanSubject('关于A2区丽发新城搅拌站扰民的投诉！')).toBe('A2区丽发新城搅拌站扰民');
  expect(cleanSubject('强烈建议将地铁7号线南延的建议')).toBe('将地铁7号线南延');
  expect(cleanSubject('投诉！')).toBe('投诉！');
  expect(cleanSubject('')).toBe('');
});

test('areas and places: masked or not, without what only ends like one', () => {
  expect(areasIn('Ａ7县楚龙街道，A市')).toEqual(['A7县', 'A市']);
  expect(areasIn('长沙市岳麓区的小区旁有超市')).toEqual(['长沙市', '岳麓区']);
  expect(districtsIn('A市A3区，A3区')).toEqual(['A3区']);
  expect(placesIn('A7县楚龙街道红树湾小区电梯坏了')).toEqual(
    expect.arrayContaining(['楚龙街道', '红树湾小区']),
  );
  expect(placesIn('太吵了')).toEqual([]);
});

test('the place is what most messages name, and null when they name none', () => {
  const [one, other] = [appeal('A2区丽发新城搅拌站'), appeal('丽发新城噪音', { detail: 'A2区' })];
  expect(placeOfTopic([one, other])).toBe('A2区丽发新城');
  expect(placeOfTopic([appeal('太吵了'), appeal('吵')])).toBeNull();
  expect(placeOfTopic([appeal('A2区太吵'), appeal('太吵了A2区')])).toBe('A2区');
});

test('the name is the subject that says what others say, the place before it if need be', () => {
  const group = [appeal('希望领导管一管'), appeal('投诉搅拌站噪音'), appeal('搅拌站噪音太大')];
  expect(nameOfTopic(group, null)).toMatch(/搅拌站噪音/);
  expect(nameOfTopic(group, 'A2区丽发新城')).toMatch(/^A2区丽发新城：.*搅拌站/);
  expect(nameOfTopic([appeal('', { detail: '第三小学门口拥堵' })], null)).toBe('第三小学门口拥堵');
});

test('only who writes very often has turns of phrase', () => {
  const wishes = Array.from({ length: 30 }, (_, at) => appeal(`请加快第${at}件事`, { user: 'u' }));
  const pair = [...'加快'].map((character) => character.charCodeAt(0));
  const number = ((pair[0] ?? 0) << 16) | (pair[1] ?? 0);
  expect(findTurnsOfPhrase(wishes)('u', number)).toBe(true);
  expect(findTurnsOfPhrase(wishes.slice(0, 10))('u', number)).toBe(false);
  expect(findTurnsOfPhrase(wishes)(undefined, number)).toBe(false);
});

test('times are read as people and programs write them, and what is none is refused', () => {
  const at = (text: string): string | undefined =>
    readAppealLines(JSON.stringify({ id: 1, detail: '', at: text }), 'f')[0]?.at?.toISOString();
  expect(at('2019/2/28 1:25:05')).toBe('2019-02-27T17:25:05.000Z');
  expect(at('2019-08-15')).toBe('2019-08-14T16:00:00.000Z');
  expect(at('2019-08-15T08:00:00Z')).toBe('2019-08-15T08:00:00.000Z');
  expect(at('2019-08-15T08:00:00.123+08:00')).toBe('2019-08-15T00:00:00.000Z');
  for (const wrong of ['2019/2/30', '昨天', '2019/2/28 25:00:00', '']) {
    expect(() => at(wrong)).toThrow(/triage.unreadable_line/);
  }
});
