import { dictionary } from '../ui/language/dictionary.ts';

export const periodWords = dictionary(
  {
    period: '登记日期',
    today: '今天登记',
    week: '近 7 天登记',
    month: '近 30 天登记',
    quarter: '近 90 天登记',
    own: '自己选日期',
    from: '从哪天起',
    to: '到哪天止',
    sample: '如 2026-11-01',
    noDay: '请写成 2026-11-01 这样',
  },
  {
    period: 'Registered',
    today: 'Registered today',
    week: 'In the last 7 days',
    month: 'In the last 30 days',
    quarter: 'In the last 90 days',
    own: 'Days of my choice',
    from: 'From this day',
    to: 'To this day',
    sample: 'e.g. 2026-11-01',
    noDay: 'Write it like 2026-11-01',
  },
);
