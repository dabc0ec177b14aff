import type { StateSpec } from '#modules/matters/declare.ts';

/** The states of an appeal; see the life drawn in docs/matter-types. */
export const states = {
  found: { stage: 'discover', title: { zh: '已发现', en: 'Found' } },
  reported: { stage: 'report', title: { zh: '已登记', en: 'Reported' }, clock: 'accept' },
  waiting_reporter: {
    stage: 'report',
    title: { zh: '待补充', en: 'Waiting for the reporter' },
    clock: 'supplement',
  },
  accepted: { stage: 'route', title: { zh: '已受理', en: 'Accepted' }, clock: 'dispatch' },
  dispatched: { stage: 'route', title: { zh: '已派单', en: 'Dispatched' }, clock: 'sign' },
  returned: { stage: 'route', title: { zh: '已退单', en: 'Returned' }, clock: 'dispatch' },
  arbitrating: {
    stage: 'route',
    title: { zh: '仲裁中', en: 'In arbitration' },
    clock: 'arbitrate',
  },
  signed: { stage: 'handle', title: { zh: '已签收', en: 'Signed for' }, clock: 'handle' },
  suspended: { stage: 'handle', title: { zh: '挂账', en: 'Suspended' }, clock: 'suspension' },
  rework: { stage: 'handle', title: { zh: '返工', en: 'Rework' }, clock: 'handle' },
  handled: {
    stage: 'answer',
    title: { zh: '待核查', en: 'Handled, to be verified' },
    clock: 'verify',
  },
  verified: { stage: 'answer', title: { zh: '已核查', en: 'Verified' }, clock: 'answer' },
  answered: { stage: 'answer', title: { zh: '已答复', en: 'Answered' }, clock: 'rate' },
  closed: { stage: 'assess', title: { zh: '已办结', en: 'Closed' }, end: true },
  declined: {
    stage: 'assess',
    title: { zh: '不予受理', en: 'Declined' },
    end: true,
    clock: 'objection',
  },
  answered_directly: {
    stage: 'assess',
    title: { zh: '直接答复', en: 'Answered directly' },
    end: true,
    clock: 'objection',
  },
  settled_privately: {
    stage: 'assess',
    title: { zh: '自行协商', en: 'Settled privately' },
    end: true,
    clock: 'objection',
  },
  merged: { stage: 'assess', title: { zh: '已并案', en: 'Merged' }, end: true },
  withdrawn: { stage: 'assess', title: { zh: '已撤回', en: 'Withdrawn' }, end: true },
} as const satisfies { [state: string]: StateSpec };

export type AppealState = keyof typeof states;

/** All states in which something is still to be done. */
export const openStates = (Object.keys(states) as AppealState[]).filter(
  (state) => !('end' in states[state]),
);

/** Open states after the reporter's number exists: `found` has nobody to urge or withdraw it. */
export const reportedStates = openStates.filter((state) => state !== 'found');
