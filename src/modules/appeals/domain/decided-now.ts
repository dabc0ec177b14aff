import type { Matter, Step } from '#modules/matters/declare.ts';
import { withFacts, type AppealFacts } from './appeal.ts';

/** Who ended it without handling it. To this decision nobody has objected yet. */
export function decidedNow(step: Step, facts: AppealFacts = {}): Matter['attributes'] {
  const { objection: _, ...attributes } = withFacts(step, {
    ...facts,
    decidedBy: step.actor.personId,
  });
  return attributes;
}
