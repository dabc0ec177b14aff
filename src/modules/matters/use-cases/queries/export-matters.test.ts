import { expect, test } from 'vitest';
import { cardsToCsv } from './export-matters.ts';

test('an export that was cut off says so in its last row, a whole one does not', () => {
  const rows = (cutOff: boolean) => cardsToCsv({ cards: [], cutOff }).trim().split('\n');
  expect(rows(true)).toHaveLength(2);
  expect(rows(true).at(-1)).toContain('只导出了前 0 条');
  expect(rows(false)).toHaveLength(1);
});
