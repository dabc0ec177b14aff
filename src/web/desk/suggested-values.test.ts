import { expect, test } from 'vitest';
import type { TextReading } from '#web/api/triage.ts';
import { suggestedValues } from './suggested-values.ts';

const reading = (share: number, urgency: 'ordinary' | 'urgent') =>
  ({
    categories: [
      { path: '城乡建设/路灯', share, topConfidence: null, words: ['路灯'], chosenBefore: 0 },
    ],
    urgency: { value: urgency, confidence: 0.9, reasons: [] },
  }) as unknown as TextReading;

test('what speaks clearly is filled in, the rest is left to a person', () => {
  expect(suggestedValues(reading(0.8, 'ordinary'))).toEqual({ category: '城乡建设/路灯' });
  expect(suggestedValues(reading(0.5, 'urgent'))).toEqual({ urgency: 'urgent' });
  expect(suggestedValues(undefined)).toEqual({});
});

test('a category and one below it speak together, for the one below', () => {
  const both = {
    ...reading(0.4, 'ordinary'),
    categories: [
      { path: '供气', share: 0.4, topConfidence: null, words: ['煤气'], chosenBefore: 0 },
      { path: '供气/燃气泄漏', share: 0.3, topConfidence: null, words: ['漏气'], chosenBefore: 0 },
      { path: '物业', share: 0.3, topConfidence: null, words: ['物业'], chosenBefore: 0 },
    ],
  };
  expect(suggestedValues(both)).toEqual({ category: '供气/燃气泄漏' });
});
