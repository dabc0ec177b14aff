/** What a reporter may read of an appeal's facts; see `AppealFacts`. */
export const factsForReporter: readonly string[] = [
  'kind',
  'complexity',
  'assists',
  'ruleReason',
  'reviewOn',
  'extensionAsked',
  'handled',
  'answer',
  'rating',
  'urges',
  'objection',
  'reopened',
  'complaint',
  'complaintFinding',
  'overdue',
  'reporterWithdrew',
];

const rating = ['solved', 'timeliness', 'effect', 'openness', 'reason'];

/**
 * What a reporter may read of what was entered with each step: words meant for them. Of a step that
 * is not named they read that it was taken; files are shown by the step's own visibility.
 */
export const inputForReporter: { readonly [action: string]: readonly string[] } = {
  ask: ['question'],
  supplement: ['answer'],
  place: ['address'],
  accept: ['kind', 'category', 'urgency', 'complexity'],
  decline: ['ground', 'whereToGo'],
  answer_directly: ['text'],
  settle_privately: ['advice'],
  dispatch: ['reason'],
  recall: ['reason'],
  arbitrate: ['decision'],
  sign: ['phone'],
  contact: ['how', 'summary'],
  finish_assist: ['result'],
  hand_in: ['summary'],
  verify: ['method', 'finding'],
  send_back: ['method', 'finding'],
  answer: ['text', 'nextSteps'],
  rate: rating,
  call_back: ['reached', ...rating],
  reopen: ['reason'],
  object: ['reason'],
  uphold_objection: ['reason'],
  dismiss_objection: ['reason'],
  complain: ['reason'],
  answer_complaint: ['result', 'finding'],
  comment: ['text'],
  urge: ['text'],
  answer_urge: ['text'],
  merge: ['reason'],
  split: ['reason'],
  withdraw: ['reason'],
};
