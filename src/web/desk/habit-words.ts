import { dictionary } from '../ui/language/dictionary.ts';

export const habitWords = dictionary(
  {
    title: '以往派给谁',
    none: '权责清单没有指向单位，以往同类的也太少，请您定。',
    hint: '权责清单没有指向单位，这里按近 90 天的派单习惯提示。派不派由您定。',
    likely: (share: string) => `可能 ${share}`,
    take: '填进派单',
    reason: '清单未指向，参照以往派单',
  },
  {
    title: 'Where such matters went',
    none: 'The list names nobody, and too few like it went out before: please decide.',
    hint: 'The responsibility list names nobody: this is what was done in 90 days. You decide.',
    likely: (share: string) => `likely: ${share}`,
    take: 'Fill in the dispatch',
    reason: 'The list names nobody; as before',
  },
);
