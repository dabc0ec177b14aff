/** Numbers the rules go by. Data, so that a cell may set its own. */
export const limits = {
  /** A body may return a matter within this much working time of the dispatch. */
  returnWithinMinutes: 420,
  /** The return that makes it an arbitration. */
  returnsMax: 2,
  extensionsMax: 1,
  extensionsMaxComplex: 2,
  extensionDaysMax: 15,
  extensionDaysMaxPetition: 30,
  suspensionDaysMax: 90,
  reopenWithinDays: 10,
  urgesPerDay: 1,
  /** Times a reporter's "not solved" sends a matter back by itself; then a reviewer looks. */
  reworksByRatingMax: 2,
} as const;
