import { dictionary } from '../ui/language/dictionary.ts';

export const homeWords = dictionary(
  {
    largeType: '用大字看',
    ordinaryType: '用普通字看',
    call: (hotline: string) => `打 ${hotline} 电话说`,
  },
  {
    largeType: 'Larger type',
    ordinaryType: 'Ordinary type',
    call: (hotline: string) => `Call ${hotline}`,
  },
);
