import { dictionary } from '../language/dictionary.ts';

export const clockWords = dictionary(
  {
    left: (span: string) => `还剩 ${span}`,
    late: (span: string) => `已超时 ${span}`,
    until: (moment: string) => `${moment} 前`,
    none: '无时限',
    paused: '计时暂停',
    met: '没有超时',
    metLate: '超时完成',
  },
  {
    left: (span: string) => `${span} left`,
    late: (span: string) => `${span} overdue`,
    until: (moment: string) => `by ${moment}`,
    none: 'No deadline',
    paused: 'Clock paused',
    met: 'Was not late',
    metLate: 'Done late',
  },
);
