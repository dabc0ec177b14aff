import type { Step } from '#modules/matters/declare.ts';
import type { AppealFacts } from './appeal.ts';

/**
 * Facts that a new dispatch starts from: what the last body did is in the history, not in the row.
 */
export function freshDispatch(step: Step): AppealFacts {
  return {
    dispatchedAt: step.now.toISOString(),
    handlerId: null,
    contactedAt: null,
    handlerPhone: null,
    extensionAsked: null,
    suspensionAsked: null,
    assists: [],
    handled: null,
    answer: null,
    reviewOn: null,
  };
}
