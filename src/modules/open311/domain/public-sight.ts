import type { PublicMatter, PublicQuestion } from '#modules/matters/index.ts';

/** Reports made here, for everybody to follow: whoever made them knew that. */
const openChannels = ['open_api'];

/** What no outsider is told of a matter that came another way. */
export const sight: Pick<PublicQuestion, 'type' | 'hiddenStates' | 'hiddenFacts' | 'openChannels'> =
  {
    type: 'appeal',
    hiddenStates: ['found', 'declined', 'settled_privately', 'withdrawn'],
    hiddenFacts: { kind: 'private' },
    openChannels,
  };

/** Whether a matter's own words and place are shown, or only what it is about and roughly where. */
export function isShownInFull({ channel }: Pick<PublicMatter, 'channel'>): boolean {
  return openChannels.includes(channel);
}
