import { expect, test } from 'vitest';
import type { Reading } from './audit.ts';
import { labelsSince } from './labels-since.ts';

const reading = (day: number, label: string, decided: string): Reading => ({
  ...{ label, decided, confidence: 0.8, at: new Date(Date.UTC(2026, 0, day)) },
  ...{ areaCode: '310199001001', channel: 'hotline', characters: 50 },
});
const readings = [
  reading(1, '环境保护', '城乡建设'),
  reading(5, '城乡建设', '城乡建设'),
  reading(6, '环境保护', '城乡建设'),
  reading(7, '环境保护', '城乡建设'),
  reading(8, '教育文体', '劳动和社会保障'),
];

test('what was corrected since the last learning, the most frequent first', () => {
  expect(labelsSince(readings, new Date(Date.UTC(2026, 0, 3)))).toEqual({
    ...{ since: '2026-01-03T00:00:00.000Z', decided: 4, corrected: 3 },
    pairs: [
      { said: '环境保护', decided: '城乡建设', n: 2 },
      { said: '教育文体', decided: '劳动和社会保障', n: 1 },
    ],
  });
});

test('where nothing was learned here yet, all of it counts', () => {
  expect(labelsSince(readings, null)).toMatchObject({ since: null, decided: 5, corrected: 4 });
});
