import { dictionary } from '../ui/language/dictionary.ts';

export const earlierWords = dictionary(
  {
    title: '相似的和以前的',
    similar: '相似的事项',
    theirs: '同一反映人的其他事项',
    allTheirs: '看全部',
    none: '没有相似的事项，反映人也没有反映过别的事。',
    looking: '正在找……',
    theirsFilter: '同一反映人',
  },
  {
    title: 'Similar and earlier',
    similar: 'Similar ones',
    theirs: 'Others by the same reporter',
    allTheirs: 'See all',
    none: 'Nothing similar, and nothing else by this reporter.',
    looking: 'Looking…',
    theirsFilter: 'Same reporter',
  },
);
