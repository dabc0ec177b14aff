import { expect, test } from 'vitest';
import type { MatterCard } from '../../contract.ts';
import { cardsToCsv } from './export-matters.ts';

test('an export that was cut off says so in its last row, a whole one does not', () => {
  const rows = (cutOff: boolean) => cardsToCsv({ cards: [], cutOff }).trim().split('\n');
  expect(rows(true)).toHaveLength(2);
  expect(rows(true).at(-1)).toContain('只导出了前 0 条');
  expect(rows(false)).toHaveLength(1);
});

test('cells are in people’s words and in the time of China', () => {
  const card: MatterCard = {
    ...{ id: 'a', type: 'appeal', number: 'SQ1', title: '=灯', state: 'reported' },
    ...{ stateTitle: { zh: '已上报', en: 'Reported' }, stage: 'report', areaCode: '310199' },
    ...{ address: null, point: null, category: null, urgency: 'urgent', channel: 'hotline' },
    ...{ ownerBodyId: null, ownerBodyName: null, openedAt: '2026-11-22T22:56:47.000Z' },
    ...{ dueAt: null, dueTitle: null, clockColour: 'none', closedAt: null, version: 1 },
  };
  const [, line = ''] = cardsToCsv({ cards: [card], cutOff: false }).split('\n');
  expect(line).toContain('已上报');
  expect(line).toContain('紧急');
  expect(line).toContain('2026-11-23 06:56');
  expect(line).toContain("'=灯");
});
