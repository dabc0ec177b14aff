import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMergeBackground, writeMergeBackground } from './merge-files.ts';
import { shippedFolder } from './model-files.ts';
import { readModel } from './read-model.ts';

test('the shipped background is small and holds no word that the shipped model does not', () => {
  expect(statSync(join(shippedFolder, 'merge.model.bin')).size).toBeLessThan(2 * 2 ** 20);
  const { counts, meaning } = readMergeBackground();
  const { words } = readModel().model.vocabulary;
  expect([...meaning.words.keys()].filter((word) => !words.has(word))).toEqual([]);
  // What only one or two texts say may be somebody's name.
  expect([...counts.textsWith.values()].filter((count) => count < 3)).toEqual([]);
  expect(counts.texts).toBeGreaterThan(10_000);
});

test('what is written is read again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shanzhi-merge-'));
  try {
    const counts = {
      texts: 9,
      textsWith: new Map([
        [-5, 3],
        [7, 4],
        [70_000, 200],
      ]),
    };
    const meaning = {
      dimensions: 2,
      words: new Map([
        ['路灯', 0],
        ['噪音', 1],
      ]),
      rows: Float32Array.from([1, -0.5, 0, 0]),
    };
    writeMergeBackground({ counts, meaning }, folder);
    const again = readMergeBackground(folder);
    expect(new Map([...again.counts.textsWith].sort(([a], [b]) => a - b))).toEqual(
      counts.textsWith,
    );
    expect(again.counts.texts).toBe(9);
    expect([...again.meaning.words]).toEqual([...meaning.words]);
    for (const [at, value] of again.meaning.rows.entries()) {
      expect(value).toBeCloseTo(meaning.rows[at] ?? 0, 2);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
