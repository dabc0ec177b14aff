import { dayBegins, dayMs } from '#algorithms/working-time/index.ts';
import { matterOf, type Budget, type Effect } from '#modules/matters/declare.ts';
import { factsOf, textOf, withFacts } from '../appeal.ts';

const workingDayMinutes = 420;

export const contact: Effect = (step) => ({
  changes: { attributes: withFacts(step, { contactedAt: step.now.toISOString() }) },
});

export const requestExtension: Effect = (step) => {
  const asked = { days: Number(step.input['days']), reason: textOf(step, 'reason') };
  return { changes: { attributes: withFacts(step, { extensionAsked: asked }) } };
};

/** Longer by working days, or by calendar days where the deadline runs in those. */
export const grantExtension: Effect = (step) => {
  const facts = factsOf(step);
  const days = facts.extensionAsked?.days ?? 0;
  const handle = step.before?.clocks.findLast((clock) => clock.kind === 'handle');
  const amount = days * unitsPerDay(handle?.budget.unit ?? 'working-minutes');
  return {
    changes: {
      attributes: withFacts(step, {
        extensionAsked: null,
        extensions: (facts.extensions ?? 0) + 1,
      }),
    },
    clocks: [{ do: 'extend', kind: 'handle', amount }],
    reasons: [{ zh: `延期 ${days} 天`, en: `Extended by ${days} days` }],
    measures: ['extended'],
  };
};

export const refuseExtension: Effect = (step) => ({
  changes: { attributes: withFacts(step, { extensionAsked: null }) },
});

export const requestSuspension: Effect = (step) => {
  const asked = { reviewOn: textOf(step, 'reviewOn'), reason: textOf(step, 'reason') };
  return { changes: { attributes: withFacts(step, { suspensionAsked: asked }) } };
};

/** The reporter sees until when; on that day the platform resumes it by itself. */
export const grantSuspension: Effect = (step) => {
  const asked = factsOf(step).suspensionAsked;
  const reviewOn = asked?.reviewOn ?? '';
  const amount = (dayBegins(reviewOn).getTime() - step.now.getTime()) / dayMs;
  return {
    changes: { attributes: withFacts(step, { suspensionAsked: null, reviewOn }) },
    clocks: [
      {
        do: 'start',
        kind: 'suspension',
        subjectBodyId: null,
        budget: { unit: 'calendar-days', amount },
      },
    ],
    reasons: [{ zh: asked?.reason ?? '', en: asked?.reason ?? '' }],
    measures: ['suspended'],
  };
};

export const refuseSuspension: Effect = (step) => ({
  changes: { attributes: withFacts(step, { suspensionAsked: null }) },
});

export const handIn: Effect = (step) => ({
  changes: {
    attributes: withFacts(step, {
      handlerId: step.actor.personId ?? matterOf(step).ownerPersonId,
      handled: textOf(step, 'summary'),
    }),
  },
  measures: ['handled'],
});

function unitsPerDay(unit: Budget['unit']): number {
  if (unit === 'working-minutes') return workingDayMinutes;
  return unit === 'clock-minutes' ? 1440 : 1;
}
