/**
 * Takes every step in order, also when one before it fails: the database must be closed whatever
 * else went wrong.
 * @throws AggregateError at the end, with all that failed.
 */
export async function stopAll(steps: readonly (() => unknown)[]): Promise<void> {
  const faults: unknown[] = [];
  for (const step of steps) {
    try {
      await step();
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'not everything stopped cleanly');
}
