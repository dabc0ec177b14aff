import type { Sentence } from '#platform/refusal/refusal.ts';
import { matterOf, type ClockOrder, type Effect, type Matter } from '#modules/matters/declare.ts';
import { appealFacts, factsOf, withFacts, type AppealFacts } from '../appeal.ts';
import { mainIdOf } from '../main-matter.ts';

export const urge: Effect = (step) => ({
  changes: {
    attributes: withFacts(step, {
      urges: (factsOf(step).urges ?? 0) + 1,
      urgedAt: step.now.toISOString(),
    }),
  },
  measures: ['urged'],
});

export const supervise: Effect = () => ({ measures: ['supervised'] });

/** The one merged in ends here; everybody who follows it follows the main matter. */
export const merge: Effect = (step) => {
  const matter = matterOf(step);
  const into = mainIdOf(step) ?? '';
  const main = step.related.get(into)?.matter;
  return {
    changes: {
      mergedIntoId: into,
      attributes: withFacts(step, { mergedFromState: matter.state }),
    },
    reasons: [{ zh: `并入 ${main?.number ?? ''}`, en: `Merged into ${main?.number ?? ''}` }],
    related: [
      {
        matterId: into,
        action: 'absorb',
        changes: main ? { attributes: standingFor(main, [...absorbedBy(main), matter.id]) } : {},
        reasons: [{ zh: `${matter.number} 并入本事项`, en: `${matter.number} was merged in` }],
      },
    ],
    subscriptions: [{ do: 'carry', from: matter.id, to: into }],
    measures: ['merged'],
  };
};

const restarted: { readonly [state: string]: readonly string[] } = {
  reported: ['accept'],
  waiting_reporter: ['accept'],
  accepted: ['dispatch'],
  returned: ['dispatch'],
  arbitrating: ['arbitrate'],
  dispatched: ['sign', 'handle'],
  signed: ['handle'],
  suspended: ['handle'],
  rework: ['handle'],
  handled: ['verify'],
  verified: ['answer'],
  answered: ['rate'],
};

/** Back where it stood before the merge; what merely waited goes on. */
export const split: Effect = (step) => {
  const matter = matterOf(step);
  const into = mainIdOf(step) ?? '';
  const main = step.related.get(into)?.matter;
  const others = main ? absorbedBy(main).filter((id) => id !== matter.id) : [];
  const stood = factsOf(step).mergedFromState ?? 'reported';
  const waits: { readonly [state: string]: string } = {
    waiting_reporter: 'reported',
    suspended: 'signed',
  };
  const kinds = restarted[stood] ?? [];
  return {
    to: waits[stood] ?? stood,
    changes: { mergedIntoId: null, closedAt: null },
    clocks: [
      ...kinds.map((kind): ClockOrder => ({ do: 'start', kind, subjectBodyId: null })),
      ...assistClocks(factsOf(step)),
    ],
    related: [
      {
        matterId: into,
        action: 'release',
        changes: main ? { attributes: standingFor(main, others) } : {},
        reasons: [{ zh: `${matter.number} 已拆出`, en: `${matter.number} was split off` }],
      },
    ],
    subscriptions: [{ do: 'uncarry', from: matter.id, to: into }],
  };
};

/** Bodies still to report in or to finish get their time anew. */
function assistClocks({ assists = [] }: AppealFacts): ClockOrder[] {
  return assists
    .filter(({ finishedAt }) => finishedAt === null)
    .map(({ bodyId, reportedInAt }) => ({
      do: 'start',
      kind: reportedInAt === null ? 'report_in' : 'assist',
      subjectBodyId: bodyId,
    }));
}

function absorbedBy(main: Matter): readonly string[] {
  return appealFacts(main).absorbed ?? [];
}

/** The attributes of the main matter, with whose it is besides. */
function standingFor(main: Matter, absorbed: readonly string[]): Matter['attributes'] {
  return { ...main.attributes, absorbed: [...absorbed] };
}

/**
 * A danger to the public is dealt with even when the one who reported it steps back, and so is what
 * others have reported too: theirs was merged in and has no other way on.
 */
export const withdraw: Effect = (step) => {
  const matter = matterOf(step);
  const { publicSafety, absorbed = [] } = factsOf(step);
  if (publicSafety !== true && absorbed.length === 0) {
    return { to: 'withdrawn', measures: ['withdrawn'] };
  }
  const who = step.actor.personId ?? '';
  return {
    to: matter.state,
    changes: { attributes: withFacts(step, { reporterWithdrew: true }) },
    subscriptions: [{ do: 'remove', matterId: matter.id, personId: who }],
    reasons: [publicSafety === true ? goesOnForSafety : goesOnForOthers],
  };
};

const goesOnForSafety: Sentence = {
  zh: '涉及公共安全，反映人撤回后继续办理。',
  en: 'It concerns public safety and goes on without the reporter.',
};

const goesOnForOthers: Sentence = {
  zh: '还有别人反映同一件事，反映人撤回后继续办理。',
  en: 'Others reported the same, so it goes on without the reporter.',
};
