import type { PublicQuestion } from '#modules/matters/index.ts';

/**
 * The one rule of which appeals anybody may be told: those of ordinary confidentiality; of what
 * did not come openly, nothing that nobody has yet accepted (only then is it known whether it is
 * private), ended without an answer, or is private.
 */
export const publicSight: Pick<
  PublicQuestion,
  'type' | 'hiddenStates' | 'hiddenFacts' | 'openChannels'
> = {
  type: 'appeal',
  hiddenStates: [
    'found',
    'reported',
    'waiting_reporter',
    'declined',
    'settled_privately',
    'withdrawn',
  ],
  hiddenFacts: { kind: 'private' },
  // Reports made there are for everybody to follow: whoever made them knew that.
  openChannels: ['open_api'],
};

/** Where somebody has an answer. */
export const answeredStates: readonly string[] = ['answered', 'answered_directly', 'closed'];
