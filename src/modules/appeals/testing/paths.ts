import type { AppealState } from '../domain/states.ts';
import type { Crew } from './crew.ts';

/** One step of a path: who takes it, which, and what matters of its input. */
export interface PathStep {
  readonly part: keyof Crew;
  readonly action: string;
  readonly input?: { readonly [name: string]: unknown };
}

const step = (part: keyof Crew, action: string, input?: PathStep['input']): PathStep => ({
  part,
  action,
  ...(input && { input }),
});

const accepted = [step('dispatcher', 'accept')];
const dispatched = [...accepted, step('dispatcher', 'dispatch', { assisting: [] })];
const returned = [...dispatched, step('handler', 'return')];
const signed = [...dispatched, step('handler', 'sign')];
const handled = [...signed, step('handler', 'hand_in')];
const verified = [...handled, step('verifier', 'verify')];
const answered = [...verified, step('handler', 'answer')];
const privately = [step('dispatcher', 'accept', { kind: 'private' })];

/** The shortest way from the report into each state. `found` begins with a find instead. */
export const paths: { readonly [State in AppealState]: readonly PathStep[] } = {
  found: [],
  reported: [],
  waiting_reporter: [step('dispatcher', 'ask')],
  accepted,
  dispatched,
  returned,
  arbitrating: [...returned, step('dispatcher', 'refer')],
  signed,
  suspended: [...signed, step('handler', 'request_suspension'), step('leader', 'grant_suspension')],
  rework: [...handled, step('verifier', 'send_back')],
  handled,
  verified,
  answered,
  closed: [...answered, step('reporter', 'rate', { solved: true })],
  declined: [step('dispatcher', 'decline')],
  answered_directly: [step('dispatcher', 'answer_directly')],
  settled_privately: [...privately, step('dispatcher', 'settle_privately')],
  merged: [step('dispatcher', 'merge')],
  withdrawn: [step('reporter', 'withdraw')],
};
