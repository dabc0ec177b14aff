import { Refusal } from '#platform/refusal/refusal.ts';
import { createRegistry } from '#modules/registry/index.ts';
import type { GroundFloor } from './ground.ts';
import type { PlatformParts } from './platform.ts';

/** People and places, with what they need of accounts and areas. */
export function composeRegistry(
  { db, clock, ids, cipher, jobs }: PlatformParts,
  { identity, grids }: Pick<GroundFloor, 'identity' | 'grids'>,
) {
  return createRegistry({
    ...{ db, clock, ids, cipher, jobs },
    areas: grids.api,
    provenPhone: (accountId) => identity.api.openPhone(accountId),
    async countGuess(accountId, ip) {
      const counted = await identity.api.countAttempt(accountId, ip, 'registry');
      if (counted.lockedUntil) throw tooManyGuesses();
      return { forgive: () => counted.succeed() };
    },
    auditLook: (tx, { actor, personId, areaCode, fields, reason, ip }) =>
      identity.api.recordAudit(tx, {
        ...{ action: 'registry.person_uncovered', outcome: 'done', actor, areaCode },
        ...{ subjectId: personId, fields, reason, ip },
      }),
  });
}

function tooManyGuesses(): Refusal {
  return new Refusal('rate-limited', 'registry.too_many_guesses', {
    zh: '试的次数太多了，请稍后再试，或者到社区窗口办理。',
    en: 'Too many tries. Try again later, or ask at your community’s desk.',
  });
}
