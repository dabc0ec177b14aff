import { expect, test } from 'vitest';
import type { Actor } from '#platform/permit/actor.ts';
import { buildActor } from '../testing/crew.ts';
import type { ReportBody } from '../contract.ts';
import type { AppealNeighbours } from '../neighbours.ts';
import { reportRequest } from './report-appeal.ts';

const known = ['310199001', '310199001001'];
const neighbours = {
  areaOf: () => '310199001',
  areaIsKnown: (code: string) => known.includes(code),
  cellOf: () => 'cell',
} as unknown as AppealNeighbours;
const visitor = buildActor('visitor');

function report(actor: Actor, facts: object = {}) {
  const body = {
    ...{ channel: 'resident', detail: '路灯坏了', anonymous: true, attachments: [] },
    ...{ point: { lon: 121.5, lat: 31.2 }, ...facts },
  } as ReportBody;
  return reportRequest(neighbours, { now: () => new Date(0) }, actor, body).input;
}

test.each([
  ['310199001001', '310199001001'],
  ['310199001999', '310199001'],
  [`310199001${'x'.repeat(60_000)}`, '310199001'],
  ['310199002', '310199001'],
  [undefined, '310199001'],
])('a point with the area %.20s lies in %s', (areaCode, expected) => {
  expect(report(visitor, { areaCode })['areaCode']).toBe(expected);
});

test('whoever may not report, does not: a capacity from which it was taken', () => {
  const without = ({ authorities, ...actor }: Actor): Actor => ({
    ...actor,
    authorities: authorities.map((held) => ({
      ...held,
      actions: new Set([...held.actions].filter((action) => action !== 'appeals.report')),
    })),
  });
  expect(() => report(without(visitor))).toThrow(
    expect.objectContaining({ code: 'permit.sign_in' }),
  );
  const resident = buildActor('resident');
  expect(() => report(without(resident))).toThrow(
    expect.objectContaining({ code: 'permit.not_allowed' }),
  );
  expect(report(resident)['areaCode']).toBe('310199001');
});
