import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { budgetText } from '../../tools/docs/render-matter-type.ts';
import { matterTypePages } from '../../tools/docs/pages.ts';

test('the pages of the matter types say what the engine runs', () => {
  for (const [path, text] of matterTypePages()) {
    const kept = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    expect(kept === text, `${path} is stale: npm run docs`).toBe(true);
  }
});

test('budgets read as people say them', () => {
  expect(budgetText({ unit: 'working-minutes', amount: 420 })).toBe('1 working day');
  expect(budgetText({ unit: 'working-minutes', amount: 120 })).toBe('2 working hours');
  expect(budgetText({ unit: 'clock-minutes', amount: 15 })).toBe('15 minutes round the clock');
  expect(budgetText({ unit: 'clock-minutes', amount: 1440 })).toBe('24 hours round the clock');
  expect(budgetText({ unit: 'calendar-days', amount: 60 })).toBe('60 calendar days');
});
