import { isSamePlace, type Compared } from './compare-told.ts';

/** As much of a matter as the rules of merging look at. */
export interface MergeSide extends Pick<Compared, 'areaCode' | 'point'> {
  readonly category: string | null;
}

/** Whether both were accepted as the same; null while one has not been. */
export function isSameCategory(
  one: Pick<MergeSide, 'category'>,
  other: Pick<MergeSide, 'category'>,
): boolean | null {
  if (one.category === null || other.category === null) return null;
  return one.category === other.category;
}

/** Words alone never merge: what is known to lie elsewhere is another problem. */
export function mayPropose(one: MergeSide, other: MergeSide): boolean {
  return isSamePlace(one, other) !== false;
}

/** The system merges by itself only what people have placed and accepted as the same. */
export function mayMergeByItself(one: MergeSide, other: MergeSide): boolean {
  return isSamePlace(one, other) === true && isSameCategory(one, other) === true;
}
