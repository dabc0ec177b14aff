import { expect, test } from 'vitest';
import { MemoryEngine } from '#modules/matters/testing/memory-engine.ts';
import { appealRegistration } from '../registration.ts';
import { buildCrew } from '../testing/crew.ts';
import { calendar } from '../testing/memory-stage.ts';
import { buildDraft } from '../testing/plausible-input.ts';
import { adjustedType } from './adjusted-type.ts';
import { appealType } from './appeal-type.ts';

const nothing = { clocks: {}, limits: {} };
const hours = (amount: number) => ({ unit: 'clock-minutes', amount: amount * 60 }) as const;

test('a cell that sets nothing has what ships', () => {
  expect(adjustedType(nothing)).toEqual({ ...appealType, limits: {} });
});

test('what a cell sets is what its deadlines and rules go by, and nothing else changes', () => {
  const type = adjustedType({
    clocks: { accept: { ordinary: hours(1) }, handle: { byComplexity: { question: hours(3) } } },
    limits: { urgesPerDay: 24 },
  });
  expect(type.clocks['handle']?.byComplexity).toMatchObject({
    question: hours(3),
    complex: appealType.clocks['handle']?.byComplexity?.['complex'],
  });
  expect(type.clocks['accept']?.urgent).toEqual(appealType.clocks['accept']?.urgent);
  const engine = new MemoryEngine({ ...appealRegistration, type }, calendar);
  const { reporter } = buildCrew();
  const start = new Date('2026-11-23T01:30:00Z');
  const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
  const input = buildDraft({ reporterId: reporter.personId });
  const report = { actor: reporter, matterId: null, action: 'report', input };
  const id = engine.take(report, start, {}).changes[0]?.event.matterId ?? '';
  expect(engine.state(id).matter.dueAt).toEqual(at(60));
  const urge = () => ({ actor: reporter, matterId: id, action: 'urge', input: {} });
  engine.take(urge(), start, {});
  expect(() => engine.take(urge(), at(30), {})).toThrow(
    expect.objectContaining({ code: 'appeals.urged_today' }),
  );
  engine.take(urge(), at(61), {});
});

test('names that there are not, and numbers that pages tell in words, are refused at start', () => {
  const refused = () =>
    adjustedType({
      clocks: { acept: {}, handle: { byComplexity: { hard: hours(1) } } },
      limits: { reopenWithinDays: 3, urgesPerWeek: 2 },
    });
  expect(refused).toThrow(
    expect.objectContaining({
      code: 'appeals.unknown_settings',
      details: {
        fields: [
          expect.objectContaining({ path: 'appeals.clocks.acept' }),
          expect.objectContaining({ path: 'appeals.clocks.handle.byComplexity.hard' }),
          expect.objectContaining({ path: 'appeals.limits.reopenWithinDays' }),
          expect.objectContaining({ path: 'appeals.limits.urgesPerWeek' }),
        ],
      },
    }),
  );
});
