import { expect, test } from 'vitest';
import type { Actor } from '#platform/permit/actor.ts';
import type { ReportBody } from '../contract.ts';
import type { AppealNeighbours } from '../neighbours.ts';
import { reportRequest } from './report-appeal.ts';

const known = ['310199001', '310199001001'];
const neighbours = {
  areaOf: () => '310199001',
  areaIsKnown: (code: string) => known.includes(code),
  cellOf: () => 'cell',
} as unknown as AppealNeighbours;
const actor: Actor = {
  ...{ kind: 'anonymous', personId: null, name: '', authorities: [], clearance: 0 },
};

test.each([
  ['310199001001', '310199001001'],
  ['310199001999', '310199001'],
  [`310199001${'x'.repeat(60_000)}`, '310199001'],
  ['310199002', '310199001'],
  [undefined, '310199001'],
])('a point with the area %.20s lies in %s', (areaCode, expected) => {
  const body = {
    ...{ channel: 'resident', detail: '路灯坏了', anonymous: true, attachments: [] },
    ...{ point: { lon: 121.5, lat: 31.2 }, areaCode },
  } as ReportBody;
  const { input } = reportRequest(neighbours, { now: () => new Date(0) }, actor, body);
  expect(input['areaCode']).toBe(expected);
});
