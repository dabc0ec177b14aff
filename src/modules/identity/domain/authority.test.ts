import fc from 'fast-check';
import { expect, test } from 'vitest';
import { powerOf } from './authority.ts';
import type { CapacityGrants, HeldPosition } from './authority.ts';
import { isCurrent } from './term.ts';

const grant = (capacity: string, clearance: number, ...actions: string[]) =>
  [
    capacity,
    { capacity, clearance, secondFactorRequired: clearance === 2, actions: new Set(actions) },
  ] as const;
const grants: CapacityGrants = new Map([
  grant('resident', 0, 'appeals.report'),
  grant('leader', 2, 'appeals.supervise'),
]);
const day = (number: number) => new Date(Date.UTC(2026, 10, number));
const held: HeldPosition = {
  capacity: 'leader',
  bodyId: 'b1',
  areaCodes: ['310115001', '310115002'],
  activeFrom: day(10),
  activeTo: day(20),
  standingIn: null,
};

test('a position gives one authority per area, and everybody is a resident too', () => {
  const power = powerOf([held], grants, day(15));
  expect(power.authorities.map((one) => [one.capacity, one.areaCode, one.bodyId])).toEqual([
    ['leader', '310115001', 'b1'],
    ['leader', '310115002', 'b1'],
    ['resident', 'own', null],
  ]);
  expect(power).toMatchObject({ clearance: 2, secondFactorRequired: true });
});

test('a term includes its first moment and not its last', () => {
  const capacities = (moment: Date) =>
    powerOf([held], grants, moment).authorities.map((one) => one.capacity);
  expect(capacities(day(9))).toEqual(['resident']);
  expect(capacities(day(10))).toContain('leader');
  expect(capacities(new Date(day(20).getTime() - 1))).toContain('leader');
  expect(capacities(day(20))).toEqual(['resident']);
});

test('standing in counts only while both the term and the substitution last', () => {
  const moment = fc.date({ min: day(1), max: day(30), noInvalidDate: true });
  const end = fc.option(moment, { nil: null });
  fc.assert(
    fc.property(moment, end, moment, end, moment, (from, to, since, until, now) => {
      const standingIn = { activeFrom: since, activeTo: until };
      const position = { ...held, activeFrom: from, activeTo: to, standingIn };
      const expected = isCurrent(position, now) && isCurrent(standingIn, now);
      const power = powerOf([position], grants, now);
      expect(power.authorities.some((one) => one.capacity === 'leader')).toBe(expected);
      expect(power.clearance).toBe(expected ? 2 : 0);
    }),
  );
});

test('a capacity that the data does not know gives nothing', () => {
  const power = powerOf([{ ...held, capacity: 'emperor' }], grants, day(15));
  expect(power.authorities[0]?.actions.size).toBe(0);
  expect(power.clearance).toBe(0);
});
