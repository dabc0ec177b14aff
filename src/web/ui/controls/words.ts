import { dictionary } from '../language/dictionary.ts';

export const controlWords = dictionary(
  {
    optional: '选填',
    close: '关闭',
    roomLeft: (left: number) => `还可以写 ${left} 字`,
    tooLong: (most: number, over: number) => `最多 ${most} 字，现在多了 ${over} 字，请删短一些`,
    year: '年',
    month: '月',
    day: '日',
    ofYear: (year: number) => `${year}年`,
    ofMonth: (month: number) => `${month}月`,
    ofDay: (day: number) => `${day}日`,
  },
  {
    optional: 'optional',
    close: 'Close',
    roomLeft: (left: number) => `${left} characters left`,
    tooLong: (most: number, over: number) =>
      `At most ${most} characters: this is ${over} too long, please shorten it`,
    year: 'Year',
    month: 'Month',
    day: 'Day',
    ofYear: (year: number) => String(year),
    ofMonth: (month: number) => String(month),
    ofDay: (day: number) => String(day),
  },
);
