import type { Step } from '#modules/matters/declare.ts';
import { factsOf } from './appeal.ts';

/** 三事分流 (L7): a small matter that goes to a body of its own community, as it should. */
export function isCommunityFirst(step: Step): boolean {
  return factsOf(step).kind === 'community' && step.facts['ofCommunity'] === true;
}
