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
    learn: '再学一次：在服务器上运行 shanzhi models learn。学好的先放在试用，比过再启用。',
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
    learn:
      'To learn again: shanzhi models learn on the server. Put it on trial first, then use it.',
  },
);
