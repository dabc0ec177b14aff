/**
 * Works, and meanwhile says again and again that it goes on. One word that cannot be said is made
 * good by the next.
 *
 * @example await whileWorking(2_000, () => beat(id), () => trainForMinutes());
 */
export async function whileWorking<Result>(
  everyMs: number,
  say: () => Promise<unknown>,
  work: () => Promise<Result>,
): Promise<Result> {
  const saying = setInterval(() => void say().catch(() => undefined), everyMs);
  try {
    return await work();
  } finally {
    clearInterval(saying);
  }
}
