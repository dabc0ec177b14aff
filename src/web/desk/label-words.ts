import { dictionary } from '../ui/language/dictionary.ts';

export const labelWords = dictionary(
  {
    title: '改过的，就是教它的',
    never: (decided: number, corrected: number) =>
      `还没有用本系统的诉求学过。近半年由人定类 ${decided} 件，其中改了建议的 ${corrected} 件。`,
    since: (decided: number, corrected: number) =>
      `上次学习以后，由人定类 ${decided} 件，其中改了建议的 ${corrected} 件。`,
    said: '它说',
    decided: '人定',
    count: '件数',
  },
  {
    title: 'Corrections teach it',
    never: (decided: number, corrected: number) =>
      `Nothing was learned here yet. ${decided} decided in half a year, ${corrected} otherwise.`,
    since: (decided: number, corrected: number) =>
      `Since it last learned: ${decided} decided, ${corrected} otherwise than it said.`,
    said: 'It said',
    decided: 'Decided',
    count: 'Count',
  },
);
