/** Who hears of a step, apart from what the deadlines themselves call for. */
export type Audience =
  /** The reporter and everybody who follows the matter. */
  | { readonly who: 'followers' }
  /** Everybody of the lead body. */
  | { readonly who: 'lead' }
  /** The bodies for which this step started a clock. */
  | { readonly who: 'called' }
  /** The lead body until this step, and those who were to assist it. */
  | { readonly who: 'former' }
  /** Whoever may do this in the area. */
  | { readonly who: 'entitled'; readonly action: string };

export interface Telling {
  readonly to: Audience;
  readonly template: string;
}

const followers = (template: string): Telling => ({ to: { who: 'followers' }, template });
const lead = (template: string): Telling => ({ to: { who: 'lead' }, template });
const former = (template: string): Telling => ({ to: { who: 'former' }, template });
const entitled = (action: string, template: string): Telling => ({
  to: { who: 'entitled', action },
  template,
});
const called: Telling = { to: { who: 'called' }, template: 'matter.whistled' };

const whenDispatched = [followers('appeal.routed'), lead('matter.dispatched'), called];
const whenRated: { readonly [to: string]: readonly Telling[] } = {
  closed: [followers('matter.closed')],
  rework: [lead('appeal.rework')],
};

const byAction: { readonly [action: string]: readonly Telling[] } = {
  report: [followers('matter.reported')],
  find: [entitled('appeals.report_patrol', 'appeal.found')],
  confirm_found: [followers('matter.reported')],
  ask: [followers('matter.asked')],
  place: [entitled('appeals.accept', 'appeal.placed')],
  supplement: [entitled('appeals.accept', 'appeal.supplemented')],
  decide_on_known: [entitled('appeals.accept', 'appeal.not_supplemented')],
  accept: [followers('matter.accepted')],
  decline: [followers('matter.declined')],
  answer_directly: [followers('appeal.answered_directly')],
  settle_privately: [followers('appeal.settled_privately')],
  dispatch: whenDispatched,
  recall: [followers('appeal.recalled'), former('appeal.taken_back')],
  arbitrate: [...whenDispatched],
  refer: [entitled('appeals.arbitrate', 'appeal.arbitration')],
  whistle: [called],
  finish_assist: [lead('appeal.assist_finished')],
  request_extension: [entitled('appeals.grant_extension', 'appeal.extension_asked')],
  refuse_extension: [lead('appeal.extension_refused')],
  request_suspension: [entitled('appeals.grant_suspension', 'appeal.suspension_asked')],
  refuse_suspension: [lead('appeal.suspension_refused')],
  grant_extension: [followers('appeal.extended'), lead('appeal.extended')],
  grant_suspension: [followers('appeal.suspended'), lead('appeal.suspended')],
  resume: [followers('appeal.resumed')],
  review_suspension: [followers('appeal.resumed'), lead('appeal.resumed')],
  verify: [lead('appeal.verified')],
  send_back: [lead('appeal.rework')],
  answer: [followers('matter.answered')],
  close_unrated: [followers('matter.closed')],
  reopen: [followers('appeal.reopened'), lead('matter.dispatched')],
  object: [entitled('appeals.review', 'appeal.objected')],
  uphold_objection: [
    followers('appeal.objection_upheld'),
    entitled('appeals.accept', 'appeal.to_accept_again'),
  ],
  dismiss_objection: [followers('appeal.objection_dismissed')],
  complain: [entitled('appeals.review', 'appeal.complained')],
  merge: [followers('appeal.merged')],
  split: [followers('appeal.split')],
  answer_urge: [followers('appeal.urge_answered')],
  urge: [lead('matter.urged')],
  supervise: [lead('appeal.supervised')],
};

/** Steps that nobody is told of, and why. */
export const silentSteps: ReadonlySet<string> = new Set([
  // Read where the matter is read.
  ...['comment', 'note', 'join'],
  // Those concerned took the step themselves, or see it in the list they work from.
  ...['adopt_reporter', 'sign', 'contact', 'report_in', 'hand_in'],
  // Told by its clocks: see `whomToWarn`.
  'warn',
]);

/** What is said of a step, and to whom. Comments and inside notes are read, not announced. */
export function tellingsOf(step: {
  readonly action: string;
  readonly from?: string | null;
  readonly to: string;
  readonly input: { readonly [name: string]: unknown };
}): readonly Telling[] {
  const { action, from, to, input } = step;
  if (action === 'uphold_objection' && from === 'merged') return [followers('appeal.split')];
  if (action === 'answer_complaint') return whenFound(input['result']);
  if (action === 'rate' || action === 'call_back') return whenRated[to] ?? [];
  if (action === 'withdraw') {
    return to === 'withdrawn'
      ? [lead('appeal.withdrawn')]
      : [followers('appeal.goes_on'), lead('appeal.goes_on')];
  }
  if (action === 'return') {
    return to === 'arbitrating'
      ? [entitled('appeals.arbitrate', 'appeal.arbitration')]
      : [entitled('appeals.dispatch', 'matter.returned')];
  }
  const tellings = byAction[action] ?? [];
  return action === 'arbitrate' && input['fault'] === 'list'
    ? [...tellings, entitled('enforcement.publish_list', 'appeal.list_at_fault')]
    : tellings;
}

function whenFound(result: unknown): readonly Telling[] {
  const found = result === 'upheld' || result === 'partly_upheld' ? result : 'dismissed';
  return [followers(`appeal.complaint_${found}`)];
}
