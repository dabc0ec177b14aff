/** Longest path a category may have; matters carry it in a field of the same size. */
export const categoryPathCharactersMax = 60;
const depthMax = 6;

/** The names along a path: `城乡建设/燃气供应` → ['城乡建设', '燃气供应']. A dot divides like a slash. */
export function categoryNames(path: string): readonly string[] {
  return path === '' ? [] : path.split(/[/.]/).map((name) => name.trim());
}

/** The one spelling that is stored and compared: trimmed names joined by slashes. */
export function normalCategoryPath(path: string): string {
  return categoryNames(path.trim()).join('/');
}

/** Whether a path (already in its normal spelling) names a category; the root '' does not. */
export function isCategoryPath(path: string): boolean {
  const names = categoryNames(path);
  return (
    path.length <= categoryPathCharactersMax &&
    names.length >= 1 &&
    names.length <= depthMax &&
    names.every((name) => name !== '' && !/\p{Cc}/u.test(name))
  );
}

/** Whether `inner` is `outer` or lies below it. Whole names count: `a/b` does not hold `a/bc`. */
export function categoryContains(outer: string, inner: string): boolean {
  return outer === '' || inner === outer || inner.startsWith(`${outer}/`);
}

export function categoryDepth(path: string): number {
  return categoryNames(path).length;
}

/** The path above, or null for a category at the top. */
export function parentCategory(path: string): string | null {
  const end = path.lastIndexOf('/');
  return end < 0 ? null : path.slice(0, end);
}
