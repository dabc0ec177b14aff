import { expect, test } from 'vitest';
import type { MatterCard } from '../../contract.ts';
import { cardsToCsv } from './cards-to-csv.ts';

const words = {
  channelTitle: () => ({ zh: '热线', en: 'Hotline' }),
  areaName: () => '示范区',
};
const card: MatterCard = {
  ...{ id: 'a', type: 'appeal', number: 'SQ1', title: '=灯', state: 'reported' },
  ...{ stateTitle: { zh: '已上报', en: 'Received' }, stage: 'report', areaCode: '310199' },
  ...{ address: '\t=1', point: null, category: '@x', urgency: 'urgent', channel: 'hotline' },
  ...{ ownerBodyId: null, ownerBodyName: '-x', openedAt: '2026-11-22T22:56:47.000Z' },
  ...{
    dueAt: null,
    dueTitle: null,
    clockColour: 'none',
    attempts: null,
    closedAt: null,
    version: 1,
  },
};

test('an export that was cut off says so in its last row, a whole one does not', () => {
  const rows = (cutOff: boolean, language: 'zh' | 'en' = 'zh') =>
    cardsToCsv({ cards: [], cutOff }, language, words).trim().split('\r\n');
  expect(rows(true)).toHaveLength(2);
  expect(rows(true).at(-1)).toContain('只导出了前 0 条');
  expect(rows(true, 'en').at(-1)).toContain('Only the first 0');
  expect(rows(false)).toHaveLength(1);
});

test.each([
  ['zh', ['编号', '来源'], ['已上报', '上报', '紧急', '热线']],
  ['en', ['Number', 'Channel'], ['Received', 'Reported', 'Urgent', 'Hotline']],
] as const)('cells are in the words asked for (%s) and in the time of China', (lang, top, said) => {
  const csv = cardsToCsv({ cards: [card], cutOff: false }, lang, words);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const [header = '', line = ''] = csv.slice(1).split('\r\n');
  expect(header.split(',')).toEqual(expect.arrayContaining([...top]));
  expect(line.split(',')).toEqual(expect.arrayContaining([...said, '示范区', '2026-11-23 06:56']));
  expect(line).not.toMatch(/reported|urgent|hotline|T22:56/);
});

test('cells that a spreadsheet would run are disarmed', () => {
  const csv = cardsToCsv({ cards: [card], cutOff: false }, 'zh', words);
  for (const cell of ["'=灯", "'@x", "'-x", "'\t=1"]) expect(csv).toContain(cell);
});
