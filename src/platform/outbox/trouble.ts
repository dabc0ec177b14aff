/** How a consumer is doing: pure, so that it can be reasoned about without a database. */
export interface Trouble {
  /** Failures in a row since something last went well. */
  readonly failures: number;
  /** While set, messages go one at a time until this id is passed: one of them is poison. */
  readonly singlyUntilId: bigint | null;
}

export const noTrouble: Trouble = { failures: 0, singlyUntilId: null };

/** A batch that failed this often is taken apart. */
const batchFailuresMax = 3;
/** A single message that failed this often is set aside as dead. */
const singleFailuresMax = 3;
const waitSecondsMax = 60;

/** @param lastId the last message of the batch that failed. */
export function afterFailure(before: Trouble, lastId: bigint): Trouble {
  const failures = before.failures + 1;
  if (before.singlyUntilId === null && failures >= batchFailuresMax) {
    return { failures: 0, singlyUntilId: lastId };
  }
  return { failures, singlyUntilId: before.singlyUntilId };
}

/** Whether the one message that has just failed is given up. */
export function isPoison(trouble: Trouble): boolean {
  return trouble.singlyUntilId !== null && trouble.failures >= singleFailuresMax;
}

/** @param passedId where the consumer's cursor stands now. */
export function afterSuccess(before: Trouble, passedId: bigint): Trouble {
  const stillSingly = before.singlyUntilId !== null && passedId < before.singlyUntilId;
  return stillSingly ? { failures: 0, singlyUntilId: before.singlyUntilId } : noTrouble;
}

/** How long to wait before trying again: doubling from half a second. */
export function waitSeconds(trouble: Trouble): number {
  return trouble.failures === 0 ? 0 : Math.min(waitSecondsMax, 0.25 * 2 ** trouble.failures);
}
