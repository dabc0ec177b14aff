import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { PairCounts } from '#algorithms/same-problem/index.ts';
import { readVarints, writeVarints } from '#algorithms/text-classifier/index.ts';
import { decodeMeaning, encodeMeaning, type WordMeaning } from '#algorithms/word-meaning/index.ts';
import { shippedFolder } from './model-files.ts';
import { replaceFile } from './replace-file.ts';

/**
 * What is known of messages before the first one comes: in how many texts each pair of characters
 * stands, and which words go together. Numbers and single words only.
 */
export interface MergeBackground {
  readonly counts: PairCounts;
  readonly meaning: WordMeaning;
}

const headFile = 'merge.model.json';
const bodyFile = 'merge.model.bin';

const Head = z.object({
  format: z.literal(1),
  texts: z.number(),
  dimensions: z.number(),
  /** The lengths of the body's parts in bytes, in their order. */
  parts: z.array(z.number()).length(5),
});

export function writeMergeBackground(
  { counts, meaning }: MergeBackground,
  folder: string = shippedFolder,
): { readonly bytes: number } {
  const { dimensions, words, scales, body } = encodeMeaning(meaning);
  const known = [...counts.textsWith].sort(([one], [other]) => (one >>> 0) - (other >>> 0));
  const parts = [
    writeVarints(known.map(([pair], at) => (pair >>> 0) - ((known[at - 1]?.[0] ?? 0) >>> 0))),
    writeVarints(known.map(([, textsWith]) => textsWith)),
    new TextEncoder().encode(words.join('\n')),
    new Uint8Array(scales.buffer.slice(0)),
    new Uint8Array(body.buffer.slice(0)),
  ];
  const packed = deflateRawSync(Buffer.concat(parts), { level: 9 });
  const lengths = parts.map(({ length }) => length);
  const head = { format: 1, texts: counts.texts, dimensions, parts: lengths };
  replaceFile(join(folder, bodyFile), packed);
  replaceFile(join(folder, headFile), `${JSON.stringify(head, null, 2)}\n`);
  return { bytes: packed.length };
}

/** The background that ships. */
export function readMergeBackground(folder: string = shippedFolder): MergeBackground {
  const head = Head.parse(JSON.parse(readFileSync(join(folder, headFile), 'utf8')));
  const body = new Uint8Array(inflateRawSync(readFileSync(join(folder, bodyFile))));
  let start = 0;
  const cut = (part: number): Uint8Array => body.slice(start, (start += head.parts[part] ?? 0));
  const [differences, textsWith, words, scales, rows] = [cut(0), cut(1), cut(2), cut(3), cut(4)];
  const counts = readVarints(textsWith);
  let pair = 0;
  return {
    counts: {
      texts: head.texts,
      textsWith: new Map(
        readVarints(differences).map((difference, at) => {
          pair += difference;
          return [pair | 0, counts[at] ?? 0];
        }),
      ),
    },
    meaning: decodeMeaning({
      dimensions: head.dimensions,
      words: new TextDecoder().decode(words).split('\n'),
      scales: new Float32Array(scales.buffer),
      body: new Int8Array(rows.buffer),
    }),
  };
}
