import { createSegmenter } from '#algorithms/text-classifier/index.ts';
import type { MergeMeans } from '../domain/topics/profile-appeals.ts';
import { readMergeBackground } from './merge-files.ts';
import { readModel } from './read-model.ts';

/** All that ships and is needed to find topics and similar messages. */
export function readMergeMeans(): MergeMeans {
  const wordsOf = createSegmenter(readModel().model.vocabulary);
  return { ...readMergeBackground(), wordsOf };
}
