import type { Stage } from '../contract.ts';
import type { MatterClock } from './clock.ts';
import { firstDue } from './clocks.ts';
import { isAllowance, stateOf, type MatterType, type Relation, type Transition } from './type.ts';

/** Something in a state that calls for a step: a running duty, a request, or the state itself. */
export interface Call {
  readonly type: string;
  readonly state: string;
  readonly stage: Stage;
  readonly permission: string;
  readonly relations: readonly Relation[];
  /** The duty that must be running. */
  readonly clock?: string;
  /** The fact that must be there. */
  readonly fact?: string;
}

/**
 * What calls for whom, derived from the type's own data:
 * - a duty that runs calls for the step that ends or holds it: the primary one of the state where
 *   there is one, so that whoever may only object to it is not called;
 * - what a step itself says calls for it, e.g. a request that waits for an answer;
 * - a state's primary step that ends no duty is called for by the state. Where it uses a time
 *   that is the reporter's, only the reporter is called: others may act for them, but need not.
 */
export function callsOf(type: MatterType): readonly Call[] {
  return Object.keys(type.states).flatMap((state) => {
    const steps = type.transitions.filter(({ from }) => from.includes(state));
    const base = { type: type.type, state, stage: stateOf(type, state).stage };
    const call = ({ permission, relations }: Transition, by: Partial<Call>): Call => ({
      ...{ ...base, permission, relations },
      ...by,
    });
    const duties = Object.keys(type.clocks).filter((kind) => !isAllowance(type, kind));
    return [
      ...duties.flatMap((clock) => answersTo(steps, clock).map((step) => call(step, { clock }))),
      ...steps.flatMap((step) =>
        step.calledBy?.fact === undefined ? [] : [call(step, { fact: step.calledBy.fact })],
      ),
      ...steps
        .filter((step) => step.tone === 'primary' && !endsDuty(type, step))
        .flatMap((step) => callsByState(type, step).map((relations) => call(step, { relations }))),
    ];
  });
}

/** The states in which a step may be taken, as if each called for it; its own rules come later. */
export function statesFor(type: MatterType, action: string): readonly Call[] {
  return type.transitions
    .filter((step) => step.action === action)
    .flatMap(({ from, permission, relations }) =>
      from.map((state) => ({
        ...{ type: type.type, state, stage: stateOf(type, state).stage, permission, relations },
      })),
    );
}

/** The steps that the duty which ends first calls for: what is to be done before anything else. */
export function stepsDueFirst(
  type: MatterType,
  state: string,
  clocks: readonly MatterClock[],
): ReadonlySet<string> {
  const first = firstDue(clocks.filter(({ kind }) => !isAllowance(type, kind)));
  if (first === undefined) return new Set();
  const steps = type.transitions.filter(({ from }) => from.includes(state));
  return new Set(answersTo(steps, first.kind).map(({ action }) => action));
}

/** The steps by which a running duty is answered: the state's primary one, else what stops it. */
function answersTo(steps: readonly Transition[], clock: string): readonly Transition[] {
  const does = (step: Transition, how: 'stop' | 'pause') =>
    step.clocks?.some((rule) => rule.do === how && rule.kinds.includes(clock)) === true ||
    (how === 'stop' && step.calledBy?.clocks?.includes(clock) === true);
  const answers = steps.filter((step) => does(step, 'stop') || does(step, 'pause'));
  const primary = answers.filter(({ tone }) => tone === 'primary');
  if (primary.length > 0) return primary;
  const stopping = answers.filter((step) => does(step, 'stop'));
  return stopping.length > 0 ? stopping : answers;
}

function kindsEnded({ clocks = [], calledBy }: Transition): readonly string[] {
  const kinds = clocks
    .filter((rule) => rule.do === 'stop' || rule.do === 'pause')
    .flatMap((rule) => (rule.kinds === 'all' ? [] : rule.kinds));
  return [...kinds, ...(calledBy?.clocks ?? [])];
}

function endsDuty(type: MatterType, step: Transition): boolean {
  return kindsEnded(step).some((kind) => !isAllowance(type, kind));
}

/** Whom the state calls for this step: nobody where a time runs that is not the reporter's. */
function callsByState(type: MatterType, step: Transition): readonly (readonly Relation[])[] {
  const usesTime = kindsEnded(step).some((kind) => isAllowance(type, kind));
  if (!usesTime) return [step.relations];
  return step.relations.includes('reporter') ? [['reporter']] : [];
}
