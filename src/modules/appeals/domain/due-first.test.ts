import { expect, test } from 'vitest';
import { stepsDueFirst } from '#modules/matters/testing/presenting.ts';
import { appealType } from './appeal-type.ts';

const clock = (kind: string, dueAt: string | null, stoppedAt: string | null = null) => ({
  ...{ id: 1, kind, subjectBodyId: null, budget: { unit: 'clock-minutes' as const, amount: 60 } },
  ...{ startedAt: new Date('2026-11-23T01:00:00Z'), pausedAt: null, pauses: [] },
  ...{ dueAt: dueAt === null ? null : new Date(dueAt), breachedAt: null, alerted: 0 as const },
  ...{ stoppedAt: stoppedAt === null ? null : new Date(stoppedAt), nextAlertAt: null },
});

test('after signing, the first contact is due before the hand-in', () => {
  const contact = clock('contact', '2026-11-24T06:00:00Z');
  const handle = clock('handle', '2026-11-30T06:00:00Z');
  expect([...stepsDueFirst(appealType, 'signed', [handle, contact])]).toEqual(['contact']);
  const met = { ...contact, stoppedAt: new Date('2026-11-23T03:00:00Z') };
  expect([...stepsDueFirst(appealType, 'signed', [handle, met])]).toContain('hand_in');
});

test('where no time runs, nothing is due before the rest', () => {
  expect(stepsDueFirst(appealType, 'signed', []).size).toBe(0);
  expect(stepsDueFirst(appealType, 'suspended', [clock('suspension', null)]).size).toBe(0);
});
