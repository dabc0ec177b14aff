import assert from 'node:assert/strict';
import type { FeatureView } from './feature-views.ts';
import type { TextModel } from './text-model.ts';
import { readVarints, writeVarints } from './varints.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What of a model people can read; the rest is in the body. */
export interface ModelHead {
  readonly format: 1;
  readonly labels: readonly string[];
  readonly views: readonly FeatureView[];
  /** How many texts it was learned from. */
  readonly texts: number;
  readonly sizes: readonly number[];
  readonly scale: number;
  readonly biases: readonly number[];
  readonly words: number;
  /** The lengths of the body's parts in bytes, in their order. */
  readonly parts: readonly number[];
}

export interface EncodedModel {
  readonly head: ModelHead;
  readonly body: Uint8Array;
}

/** A model as a head for people and a body of bytes: hashes, counts, weights, words and theirs. */
export function encodeModel({ labels, vocabulary, space, ...merged }: TextModel): EncodedModel {
  const counted = [...vocabulary.words, ...vocabulary.stopWords];
  const parts = [
    writeVarints(differencesOf(space.hashes, space.sizes)),
    writeVarints(space.textsWith),
    new Uint8Array(merged.weights.buffer.slice(0)),
    new TextEncoder().encode(counted.map(([word]) => word).join('\n')),
    writeVarints(counted.map(([, count]) => count)),
  ];
  const body = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let start = 0;
  for (const part of parts) {
    body.set(part, start);
    start += part.length;
  }
  return {
    head: {
      format: 1,
      labels,
      views: space.views,
      texts: space.texts,
      sizes: space.sizes,
      scale: merged.scale,
      biases: [...merged.biases],
      words: vocabulary.words.size,
      parts: parts.map(({ length }) => length),
    },
    body,
  };
}

/** The model again, with the same answers. Throws when head and body do not belong together. */
export function decodeModel({ head, body }: EncodedModel): TextModel {
  let start = 0;
  const parts = head.parts.map((length) => body.slice(start, (start += length)));
  const [hashes, textsWith, weights, words, counts] = parts;
  assert(hashes && textsWith && weights && words && counts && start === body.length);
  const features = head.sizes.reduce((sum, size) => sum + size, 0);
  assert.equal(weights.length, features * head.labels.length);
  assert.equal(head.biases.length, head.labels.length);
  const space = {
    views: head.views,
    texts: head.texts,
    sizes: head.sizes,
    hashes: hashesOf(readVarints(hashes), head.sizes),
    textsWith: Uint32Array.from(readVarints(textsWith)),
  };
  assert.equal(space.hashes.length, features);
  assert.equal(space.textsWith.length, features);
  return {
    labels: head.labels,
    vocabulary: vocabularyOf(words, readVarints(counts), head.words),
    space,
    weights: new Int8Array(weights.buffer),
    scale: head.scale,
    biases: Float64Array.from(head.biases),
  };
}

function vocabularyOf(text: Uint8Array, counts: readonly number[], known: number): Vocabulary {
  const joined = new TextDecoder().decode(text);
  const words = joined === '' ? [] : joined.split('\n');
  assert.equal(words.length, counts.length);
  const counted = words.map((word, index): [string, number] => [word, counts[index] ?? 0]);
  return { words: new Map(counted.slice(0, known)), stopWords: new Map(counted.slice(known)) };
}

/** Ascending hashes lie close together: their differences take half the bytes. */
function differencesOf(hashes: Uint32Array, sizes: readonly number[]): number[] {
  const starts = startsOf(sizes);
  return Array.from(hashes, (hash, at) => (starts.has(at) ? hash : hash - (hashes[at - 1] ?? 0)));
}

function hashesOf(differences: readonly number[], sizes: readonly number[]): Uint32Array {
  const starts = startsOf(sizes);
  let before = 0;
  return Uint32Array.from(differences, (difference, at) => {
    before = starts.has(at) ? difference : before + difference;
    return before;
  });
}

function startsOf(sizes: readonly number[]): ReadonlySet<number> {
  let start = 0;
  return new Set(sizes.map((size) => (start += size) - size));
}
