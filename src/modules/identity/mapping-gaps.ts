import { defaultCapacities } from './default-capacities.ts';

/** Where the shipped mapping and what modules really ask for do not meet. */
export interface MappingGaps {
  /** Granted by a shipped capacity, asked for by nobody: a misspelling, or something gone. */
  readonly undeclared: readonly string[];
  /** Asked for, but granted by no shipped capacity: nobody could do it in a new cell. */
  readonly ungranted: readonly string[];
}

/**
 * Compares the shipped capacities with the actions of a composition; both lists should be empty.
 * Actions of the `system` alone are no gap: name them in `exceptions`.
 */
export function findMappingGaps(
  declared: readonly string[],
  exceptions: readonly string[] = [],
): MappingGaps {
  const granted = new Set(defaultCapacities.flatMap((one) => one.actions));
  const known = new Set(declared);
  return {
    undeclared: [...granted].filter((action) => !known.has(action)),
    ungranted: declared.filter((action) => !granted.has(action) && !exceptions.includes(action)),
  };
}
