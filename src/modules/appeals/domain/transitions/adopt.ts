import type { Transition } from '#modules/matters/declare.ts';
import { states, type AppealState } from '../states.ts';

/** A report made without an account gets its reporter; ended ones too: they can be read again. */
export const adoptTransitions: readonly Transition[] = [
  {
    action: 'adopt_reporter',
    title: { zh: '凭手机号认领', en: 'Claimed by phone' },
    from: (Object.keys(states) as AppealState[]).filter((state) => state !== 'found'),
    to: 'same',
    permission: 'matters.system',
    relations: ['system'],
    guards: ['hasNoReporter'],
    effect: 'adoptReporter',
    visibility: 'parties',
  },
];
