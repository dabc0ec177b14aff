import assert from 'node:assert/strict';
import type { WordMeaning } from './word-meaning.ts';

/** A meaning with each number rounded to a byte, a scale for each word's row. */
export interface EncodedMeaning {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly scales: Float32Array;
  readonly body: Int8Array;
}

const byteMax = 127;

export function encodeMeaning({ dimensions, words, rows }: WordMeaning): EncodedMeaning {
  const scales = new Float32Array(words.size);
  for (let word = 0; word < words.size; word += 1) {
    const row = rows.subarray(word * dimensions, (word + 1) * dimensions);
    const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    scales[word] = largest / byteMax;
  }
  const body = Int8Array.from(rows, (value, at) =>
    Math.round(value / (scales[Math.floor(at / dimensions)] || 1)),
  );
  return { dimensions, words: [...words.keys()], scales, body };
}

/** The meaning again, but for the rounding. Throws when its parts do not belong together. */
export function decodeMeaning({ dimensions, words, scales, body }: EncodedMeaning): WordMeaning {
  assert.equal(body.length, words.length * dimensions);
  assert.equal(scales.length, words.length);
  return {
    dimensions,
    words: new Map(words.map((word, number) => [word, number])),
    rows: Float32Array.from(
      body,
      (value, at) => value * (scales[Math.floor(at / dimensions)] ?? 0),
    ),
  };
}
