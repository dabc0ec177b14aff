import { expect, test } from 'vitest';
import type { TextReading } from '#web/api/triage.ts';
import { suggestedValues } from './suggested-values.ts';

const reading = (share: number, urgency: 'ordinary' | 'urgent') =>
  ({
    categories: [{ path: '城乡建设/路灯', share, topConfidence: null, words: ['路灯'] }],
    urgency: { value: urgency, confidence: 0.9, reasons: [] },
  }) as unknown as TextReading;

test('what speaks clearly is filled in, the rest is left to a person', () => {
  expect(suggestedValues(reading(0.8, 'ordinary'))).toEqual({ category: '城乡建设/路灯' });
  expect(suggestedValues(reading(0.5, 'urgent'))).toEqual({ urgency: 'urgent' });
  expect(suggestedValues(undefined)).toEqual({});
});
