import type { PersonKind } from './person.ts';

/** A shift and its overtime for staff; a month for residents on their own phones. */
const hoursMax: Readonly<Record<PersonKind, number>> = { staff: 12, resident: 30 * 24 };

export function isSessionTooOld(kind: PersonKind, createdAt: Date, moment: Date): boolean {
  return moment.getTime() - createdAt.getTime() > hoursMax[kind] * 3_600_000;
}
