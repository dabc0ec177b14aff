import { dictionary } from '../ui/language/dictionary.ts';

const day = (moment: string) =>
  new Date(moment).toLocaleDateString('zh-CN', {
    ...{ month: 'numeric', day: 'numeric', timeZone: 'Asia/Shanghai' },
  });

export const moodWords = dictionary(
  {
    none: '近 8 周没有受理的来件。',
    hint: '按文字判断，三件里约错一件：看多数，不看一件。',
    week: '周（起）',
    count: '件数',
    calm: '平和',
    worried: '着急',
    angry: '气愤',
    desperate: '走投无路',
    themes: (weeks: number) => `近 ${weeks} 周气愤最多的事`,
    since: day,
    upset: (share: string, n: number) => `气愤或走投无路 ${share}，共 ${n} 件`,
  },
  {
    none: 'No report was accepted in these 8 weeks.',
    hint: 'Judged by the words, about one in three wrongly: look at many, not at one.',
    week: 'Week from',
    count: 'Count',
    calm: 'Calm',
    worried: 'Worried',
    angry: 'Angry',
    desperate: 'Desperate',
    themes: (weeks: number) => `Where most were angry in ${weeks} weeks`,
    since: day,
    upset: (share: string, n: number) => `angry or desperate: ${share} of ${n}`,
  },
);
