import { oneMore } from '#modules/matters/declare.ts';
import type { ClockOrder, Effect, Outcome, Step } from '#modules/matters/declare.ts';
import {
  factsOf,
  isSatisfied,
  ratingOf,
  textOf,
  withFacts,
  type AppealFacts,
  type Rating,
} from '../appeal.ts';
import { limitsOf } from '../limits.ts';

const handleAgain: ClockOrder = { do: 'start', kind: 'handle', subjectBodyId: null };

export const verify: Effect = (step) => ({ ...verifiedBy(step), measures: ['verified'] });

export const sendBack: Effect = (step) => ({ ...verifiedBy(step), measures: ['reworked'] });

/** Kept, since who verified may not judge a complaint about it. */
function verifiedBy(step: Step): Outcome {
  const { personId } = step.actor;
  const known = factsOf(step).verifiedBy ?? [];
  if (personId === null || known.includes(personId)) return {};
  return { changes: { attributes: withFacts(step, { verifiedBy: [...known, personId] }) } };
}

export const answer: Effect = (step) => ({
  changes: {
    attributes: withFacts(step, {
      answer: textOf(step, 'text'),
      answeredAt: step.now.toISOString(),
    }),
  },
  measures: ['answered'],
});

/**
 * A reporter's "not solved" sends the matter back to the body with half the time, at most twice;
 * after that it closes as unsolved and a reviewer may reopen it. It is never counted as satisfied.
 */
export const rate: Effect = (step) => rated(step);

/** 回访 (L9): asked on the phone. Nobody reached leaves it answered; the rating period runs on. */
export const callBack: Effect = (step) => {
  if (step.input['reached'] !== true) {
    const attempts = oneMore(factsOf(step).attempts ?? null, step.now);
    const changes = { attributes: withFacts(step, { attempts }) };
    return { to: 'answered', changes, measures: ['call_unreached'] };
  }
  const outcome = rated(step);
  const stopRating: ClockOrder = { do: 'stop', kind: 'rate', subjectBodyId: null };
  return { ...outcome, clocks: [stopRating, ...(outcome.clocks ?? [])] };
};

/** Recorded as not rated, never as satisfied. */
export const closeUnrated: Effect = (step) => ({
  changes: {
    attributes: withFacts(step, { rating: null, outcome: ['closed', 'closed_unrated'] }),
  },
  reasons: [
    {
      zh: '评价期已过，反映人未评价；按“未评价”办结，不计为满意。',
      en: 'The rating period passed without a rating. Closed as not rated, not as satisfied.',
    },
  ],
});

function rated(step: Step): Outcome {
  const rating = ratingOf(step);
  const facts = factsOf(step);
  const reworks = facts.reworksByRating ?? 0;
  if (!rating.solved && reworks < limitsOf(step).reworksByRatingMax) {
    return {
      to: 'rework',
      changes: {
        attributes: withFacts(step, { reworksByRating: reworks + 1, halveDeadlines: true }),
      },
      clocks: [handleAgain],
      reasons: [{ zh: '反映人认为没有解决', en: 'The reporter says it is not solved' }],
      measures: ['reworked', 'unsolved_said'],
    };
  }
  return {
    to: 'closed',
    changes: { attributes: withFacts(step, { rating, outcome: outcomeOf(rating) }) },
  };
}

function outcomeOf(rating: Rating): NonNullable<AppealFacts['outcome']> {
  return [
    'closed',
    'rated',
    ...(rating.solved ? (['solved'] as const) : []),
    ...(isSatisfied(rating) ? (['satisfied'] as const) : []),
  ];
}
