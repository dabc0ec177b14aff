import type { Sentence } from '#platform/refusal/refusal.ts';
import {
  matterOf,
  type ClockOrder,
  type Effect,
  type Matter,
  type Step,
} from '#modules/matters/declare.ts';
import { appealFacts, factsOf, textOf, withFacts } from '../appeal.ts';
import { decidedNow } from '../decided-now.ts';
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

/** Counted, and told of everything from now on; what they wrote is for those who handle it. */
export const join: Effect = (step) => {
  const { joinedBy = [] } = factsOf(step);
  const personId = textOf(step, 'personId');
  return {
    record: step.input['text'] === undefined ? {} : { text: textOf(step, 'text') },
    changes: {
      attributes: withFacts(step, {
        joined: joinedBy.length + 1,
        joinedBy: [...joinedBy, personId],
      }),
    },
    reasons: [
      {
        zh: `又有人遇到，另有 ${joinedBy.length + 1} 人`,
        en: `One more met with it: ${joinedBy.length + 1} besides the reporter`,
      },
    ],
    subscriptions: [{ do: 'add', personId }],
    measures: ['joined'],
  };
};

export const supervise: Effect = () => ({ measures: ['supervised'] });

/** The one merged in ends here; everybody who follows it follows the main matter. */
export const merge: Effect = (step) => {
  const matter = matterOf(step);
  const into = mainIdOf(step) ?? '';
  const main = step.related.get(into)?.matter;
  return {
    changes: {
      mergedIntoId: into,
      attributes: decidedNow(step, { mergedFromState: matter.state }),
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

/**
 * Back where it stood before the merge, with the time left; what merely waited goes on. Whoever had
 * objected to the merge is right.
 */
export const split: Effect = (step) => {
  const matter = matterOf(step);
  const into = mainIdOf(step) ?? '';
  const main = step.related.get(into)?.matter;
  const others = main ? absorbedBy(main).filter((id) => id !== matter.id) : [];
  const stood = factsOf(step).mergedFromState ?? 'reported';
  const goesOn: { readonly [state: string]: string } = {
    waiting_reporter: 'reported',
    suspended: 'signed',
  };
  return {
    to: goesOn[stood] ?? stood,
    changes: {
      mergedIntoId: null,
      closedAt: null,
      ...(factsOf(step).objection === 'open' && {
        attributes: withFacts(step, { objection: 'upheld' }),
      }),
    },
    clocks: [stopObjection, ...clocksOfBefore(step, stood)],
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

/** The reporter was right: theirs is another matter, and goes its own way. */
export const splitOnObjection: Effect = (step) => ({
  ...split(step),
  measures: ['objection_upheld'],
});

const stopObjection: ClockOrder = { do: 'stop', kind: 'objection', subjectBodyId: null };

/** Waits that are over once it is split: what they held up runs on. */
const waits: readonly string[] = ['supplement', 'suspension', 'objection'];

/** What the merge stopped goes on. Handed in, the time to handle is held until it is verified. */
function clocksOfBefore(step: Step, stood: string): ClockOrder[] {
  const { closedAt } = matterOf(step);
  return (step.before?.clocks ?? [])
    .filter(({ stoppedAt }) => stoppedAt !== null && stoppedAt.getTime() === closedAt?.getTime())
    .filter(({ kind }) => !waits.includes(kind))
    .map((clock) => ({
      do: 'revive',
      clock,
      paused: clock.kind === 'handle' && stood === 'handled',
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
 * others have met with too: theirs was merged in, or they were told that they need not report it.
 */
export const withdraw: Effect = (step) => {
  const matter = matterOf(step);
  const { publicSafety, absorbed = [], joined = 0 } = factsOf(step);
  if (publicSafety !== true && absorbed.length === 0 && joined === 0) {
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
