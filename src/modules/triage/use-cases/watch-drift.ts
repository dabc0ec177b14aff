import { dayMs } from '#algorithms/working-time/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, wholeCell } from '#platform/permit/permit.ts';
import type { DriftReply } from '../contract.ts';
import { findAlarm, insertAlarm } from '../data/alarm-rows.ts';
import { findDuties } from '../data/model-rows.ts';
import { findReadings } from '../data/reading-rows.ts';
import { auditOf } from '../domain/audit.ts';
import type { TriageParts } from '../parts.ts';
import { onDuty } from './on-duty.ts';
import { lookedBackDays, readingsMost } from './review-models.ts';

/** Whoever was told is not told again so soon, and the board shows it so long. */
const alarmDays = 30;

/**
 * Looks whether the model at work is right less often than before; where it is, tells those who may
 * choose another, once a month. It changes no model.
 *
 * @returns whether they were told now
 */
export async function watchDrift(
  parts: Pick<TriageParts, 'db' | 'clock' | 'shelf' | 'tellKeepers'>,
): Promise<boolean> {
  const { db, clock, shelf, tellKeepers } = parts;
  const at = clock.now();
  const daysAgo = (days: number) => new Date(at.getTime() - days * dayMs);
  return db.write(wholeCell, async (tx) => {
    const { card, classifier } = onDuty(await findDuties(tx), shelf).running;
    const { version } = card;
    if ((await findAlarm(tx, version, daysAgo(alarmDays))) !== null) return false;
    const readings = await findReadings(tx, version, daysAgo(lookedBackDays), readingsMost);
    const { recent, before, alarm } = auditOf(readings, classifier.labels, at).drift;
    if (!alarm) return false;
    const shares = { recent: recent.accuracy, before: before.accuracy };
    await insertAlarm(tx, { version, ...shares, at });
    await tellKeepers(tx, {
      ...{ version, recent: percent(shares.recent), before: percent(shares.before) },
    });
    return true;
  });
}

/**
 * The alarm of the model at work, where there was one lately: for the board.
 *
 * @throws Refusal unauthenticated, forbidden
 */
export async function findDriftAlarm(
  { db, clock, shelf }: Pick<TriageParts, 'db' | 'clock' | 'shelf'>,
  actor: Actor,
): Promise<DriftReply> {
  requireAuthority(actor, 'matters.see_area');
  const since = new Date(clock.now().getTime() - alarmDays * dayMs);
  const alarm = await db.read(wholeCell, async (tx) => {
    const { version } = onDuty(await findDuties(tx), shelf).running.card;
    return findAlarm(tx, version, since);
  });
  return { alarm: alarm && { ...alarm, at: alarm.at.toISOString() } };
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
