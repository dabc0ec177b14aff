import { createHash } from 'node:crypto';
import type { LabelledText } from '#algorithms/text-classifier/index.ts';

/** SHA-256 of the labelled texts in their order: the same only for the same training data. */
export function fingerprintOf(texts: readonly LabelledText[]): string {
  const hash = createHash('sha256');
  for (const { label, words } of texts) hash.update(`${label}\t${words.join(' ')}\n`);
  return hash.digest('hex');
}
