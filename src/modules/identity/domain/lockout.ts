/** How failed sign-ins are answered. Times in minutes. */
export interface LockoutPolicy {
  readonly failuresMax: number;
  readonly firstLockMinutes: number;
  readonly longestLockMinutes: number;
  /** After so long without a failure, counting starts anew. */
  readonly forgetMinutes: number;
}

/** An account locks early; an address, which an office may share, later. */
export const accountLockout: LockoutPolicy = {
  failuresMax: 5,
  firstLockMinutes: 15,
  longestLockMinutes: 24 * 60,
  forgetMinutes: 24 * 60,
};

export const addressLockout: LockoutPolicy = {
  failuresMax: 50,
  firstLockMinutes: 15,
  longestLockMinutes: 24 * 60,
  forgetMinutes: 60,
};

/**
 * How long the lock lasts after this many failures in a row: none below the limit, then 15 minutes,
 * doubling with each further failure.
 */
export function lockMinutes(policy: LockoutPolicy, failures: number): number {
  if (failures < policy.failuresMax) return 0;
  const doublings = Math.min(failures - policy.failuresMax, 20);
  return Math.min(policy.firstLockMinutes * 2 ** doublings, policy.longestLockMinutes);
}
