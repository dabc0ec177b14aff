import { expect, test } from 'vitest';
import type { DeliveredMessage } from '#platform/outbox/outbox.ts';
import { databaseUnavailable } from '#platform/db/failure.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { AppealParts } from '../parts.ts';
import { dispatchByRule } from './dispatch-by-rule.ts';

const said = { zh: '已派出', en: 'Dispatched' };

/** The reaction to one accepted appeal whose dispatch ends like this. */
function reactTo(outcome: Error): Promise<void> {
  const brief = {
    id: 'm',
    areaCode: '310199',
    category: '路灯',
    state: 'accepted',
    attributes: {},
  };
  const rule = { ruleId: 'r', bodyId: 'b', automatic: true };
  const parts = {
    clock: { now: () => new Date(0) },
    neighbours: { findResponsible: async () => ({ outcome: 'one', named: [rule] }) },
    matters: { findBriefs: async () => [brief], act: () => Promise.reject(outcome) },
  } as unknown as AppealParts;
  const payload = { type: 'appeal', action: 'accept', to: 'accepted' };
  const message = { key: 'm', payload } as unknown as DeliveredMessage;
  const tx = { query: async () => [], prepared: async () => [] };
  return Promise.resolve(dispatchByRule(parts).handle([message], tx));
}

test('a dispatch that somebody else took is left at that', async () => {
  await expect(reactTo(new Refusal('conflict', 'x.taken', said))).resolves.toBeUndefined();
});

test('a database that is away is told, so that the message comes again', async () => {
  await expect(reactTo(databaseUnavailable(null))).rejects.toThrow('db.unavailable');
});
