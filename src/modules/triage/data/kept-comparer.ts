import { createToldComparer, type ToldComparer } from '../domain/similar/compare-told.ts';
import { readMergeMeans } from './merge-means.ts';

/** What ships for comparing, read when it is first needed: some 75 MB, once a process. */
export function keptComparer(): () => ToldComparer {
  let kept: ToldComparer | undefined;
  return () => (kept ??= createToldComparer(readMergeMeans()));
}
