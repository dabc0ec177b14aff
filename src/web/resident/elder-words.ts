import { dictionary } from '../ui/language/dictionary.ts';

/** In large type there are fewer words as well, and plainer ones. */
export const elderWords = dictionary(
  {
    slogan: '有事您说，有人来办',
    call: (hotline: string) => `打 ${hotline} 电话说`,
    report: '说一件事',
    mine: '我的事',
    mineHint: '看办到哪了',
    what: '什么事？写一句就行。',
  },
  {
    slogan: 'Tell us, and someone comes',
    call: (hotline: string) => `Call ${hotline}`,
    report: 'Tell us',
    mine: 'My matters',
    mineHint: 'See how far it is',
    what: 'What is it? One line will do.',
  },
);
