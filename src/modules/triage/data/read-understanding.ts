import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadingModel } from '../domain/understanding/reading-model.ts';
import { shippedFolder } from './model-files.ts';

/** Beside the model of categories in the shipped folder. */
const understandingFile = 'understanding.json';

/** The weights that ship; they fit the cues of this version. */
export function readUnderstanding(): ReadingModel {
  return ReadingModel.parse(
    JSON.parse(readFileSync(join(shippedFolder, understandingFile), 'utf8')),
  );
}

/** The same, read from disk when it is first asked for. */
export function keptUnderstanding(): () => ReadingModel {
  let kept: ReadingModel | undefined;
  return () => (kept ??= readUnderstanding());
}
