import { expect, test } from 'vitest';
import type { Actor } from '#platform/permit/actor.ts';
import type { Call } from './calls.ts';
import { waitingFor } from './waiting.ts';

const call = (permission: string, relations: Call['relations']): Call => ({
  ...{ type: 'appeal', state: 'signed', stage: 'handle', clock: 'urge' },
  ...{ permission, relations },
});

function staff(areaCode: string, ...actions: string[]): Actor {
  const authority = { capacity: 'x', areaCode, bodyId: 'b1', actions: new Set(actions) };
  return { kind: 'person', personId: 'p', name: '王', clearance: 0, authorities: [authority] };
}

const reaches = (actor: Actor, calls: readonly Call[]) =>
  waitingFor(actor, calls).map(({ reach: { how, of } }) => [how, ...of]);

test('a call reaches those who hold the permission, as the step says they must stand to it', () => {
  const calls = [call('answer', ['owner-body', 'area']), call('verify', ['area'])];
  expect(reaches(staff('310105', 'answer', 'matters.see_area'), calls)).toEqual([
    ['owner-body', 'b1'],
    ['area', '310105'],
  ]);
  expect(reaches(staff('310105', 'matters.see_area'), calls)).toEqual([]);
});

test('an area that nobody sees whole is not looked through', () => {
  const calls = [call('answer', ['owner-body', 'area'])];
  expect(reaches(staff('310105', 'answer'), calls)).toEqual([['owner-body', 'b1']]);
  const actor = staff('310105', 'answer');
  const street = { ...staff('310105001', 'matters.see_area').authorities[0] };
  const both = { ...actor, authorities: [...actor.authorities, street] } as Actor;
  expect(reaches(both, calls)).toContainEqual(['area', '310105001']);
});

test('merely seeing a matter calls nobody, and the platform calls itself by no list', () => {
  const calls = [call('answer', ['viewer', 'system'])];
  expect(reaches(staff('310105', 'answer', 'matters.see_area'), calls)).toEqual([]);
});
