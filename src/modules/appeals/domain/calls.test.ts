import { expect, test } from 'vitest';
import { callsOf } from '#modules/matters/testing/presenting.ts';
import { appealType } from './appeal-type.ts';
import { states, type AppealState } from './states.ts';

/** Of each state: what calls for whose step. */
function callsIn(wanted: AppealState): string[] {
  return callsOf(appealType)
    .filter(({ state }) => state === wanted)
    .map(({ clock, fact, permission, relations }) => {
      const by = clock ?? fact ?? 'state';
      return `${by}: ${permission.replace('appeals.', '')} (${relations.join(', ')})`;
    })
    .filter((call) => !call.startsWith('urge:') && !call.startsWith('complaint:'));
}

const assists = ['report_in: report_in (assisting-body)', 'assist: report_in (assisting-body)'];
const objection = Array<string>(2).fill('objection: review (area)');
const finishing = ['assist: report_in (assisting-body)'];

/**
 * A direct answer stops both clocks of the two states it is given from; only one runs in each, so
 * that the other calls for nobody.
 */
const idle = (clock: string) => `${clock}: answer_directly (area)`;

/** Who may only object to a duty, hold it up or return it is not called by it. */
const expected: { readonly [State in AppealState]: readonly string[] } = {
  found: ['state: report_patrol (area)'],
  reported: ['accept: accept (area)', idle('dispatch')],
  waiting_reporter: ['state: supplement (reporter)'],
  accepted: ['dispatch: dispatch (area, system)', idle('accept'), ...assists],
  dispatched: ['sign: sign (owner-body)', ...assists],
  returned: ['dispatch: dispatch (area, system)'],
  arbitrating: ['arbitrate: arbitrate (area)'],
  signed: [
    'contact: contact (owner-body)',
    'handle: hand_in (owner-body)',
    ...assists,
    'extensionAsked: grant_extension (area)',
    'suspensionAsked: grant_suspension (area)',
  ],
  suspended: assists,
  rework: ['handle: hand_in (owner-body)', ...assists],
  handled: ['handle: verify (area)', ...finishing, 'verify: verify (area)'],
  verified: [...finishing, 'answer: answer (owner-body)'],
  answered: [...finishing, 'state: rate (reporter)'],
  closed: [],
  declined: objection,
  answered_directly: objection,
  settled_privately: objection,
  merged: objection,
  withdrawn: [],
};

test.each(Object.keys(states) as AppealState[])('%s', (state) => {
  expect(callsIn(state).toSorted()).toEqual(expected[state].toSorted());
});

test('a complaint calls for a reviewer wherever the matter is by then', () => {
  const called = callsOf(appealType).filter(({ clock }) => clock === 'complaint');
  expect(called.map(({ state }) => state)).toEqual(Object.keys(states));
  expect(new Set(called.map(({ permission }) => permission))).toEqual(new Set(['appeals.review']));
});

test('an urge calls for its answer in every open state', () => {
  const urged = callsOf(appealType).filter(({ clock }) => clock === 'urge');
  expect(new Set(urged.map(({ permission }) => permission))).toEqual(
    new Set(['appeals.answer_urge']),
  );
  expect(urged.map(({ state }) => state)).toContain('suspended');
});
