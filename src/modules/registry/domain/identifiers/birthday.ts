import { isCalendarDay } from '#algorithms/check-digits/index.ts';
import type { Sentence } from '#platform/refusal/refusal.ts';

const yearsMax = 130;

/** What speaks against a birth on this day, seen from today; both written year-month-day. */
export function findBirthdayFault(bornOn: string, today: string): Sentence | undefined {
  if (!isCalendarDay(bornOn)) {
    return {
      zh: `号码里的出生日期 ${bornOn} 不存在`,
      en: `The day of birth in it, ${bornOn}, is on no calendar`,
    };
  }
  if (bornOn > today) {
    return {
      zh: `号码里的出生日期 ${bornOn} 还没有到`,
      en: `The day of birth in it, ${bornOn}, is yet to come`,
    };
  }
  if (Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4)) > yearsMax) {
    return {
      zh: `号码里的出生日期 ${bornOn} 在${yearsMax}年以前`,
      en: `The day of birth in it, ${bornOn}, is more than ${yearsMax} years ago`,
    };
  }
  return undefined;
}
