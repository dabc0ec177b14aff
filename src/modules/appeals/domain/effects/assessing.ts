import type { ClockOrder, Effect } from '#modules/matters/declare.ts';
import { factsOf, withFacts } from '../appeal.ts';

/** Back to the body that handled it, with half the time. The rating before no longer counts. */
export const reopen: Effect = (step) => {
  const facts = factsOf(step);
  return {
    changes: {
      closedAt: null,
      ownerPersonId: null,
      attributes: withFacts(step, {
        reopened: (facts.reopened ?? 0) + 1,
        halveDeadlines: true,
        dispatchedAt: step.now.toISOString(),
        contactedAt: null,
        rating: null,
        outcome: [],
      }),
    },
    measures: ['reopened', 'dispatched'],
  };
};

const startObjection: ClockOrder = { do: 'start', kind: 'objection', subjectBodyId: null };

export const object: Effect = (step) => ({
  changes: { attributes: withFacts(step, { objection: 'open' }) },
  clocks: [startObjection],
  measures: ['objected'],
});

export const upholdObjection: Effect = (step) => ({
  changes: { closedAt: null, attributes: withFacts(step, { objection: 'upheld' }) },
  measures: ['objection_upheld'],
});

export const dismissObjection: Effect = (step) => ({
  changes: { attributes: withFacts(step, { objection: 'dismissed' }) },
});
