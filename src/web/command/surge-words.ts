import { dictionary } from '../ui/language/dictionary.ts';

const percent = (share: number) => `${Number((share * 100).toPrecision(2))}%`;

export const surgeWords = dictionary(
  {
    drift: (recent: string, before: string) =>
      `研判建议近来变差：近 30 天判对 ${recent}，此前 ${before}`,
    none: '没有哪类事突然增多。',
    hint: (weeks: number) => `和前 ${weeks} 周相比，多得不像巧合的。只作提醒，不自动处理。`,
    count: (count: number, expected: number) => `${count} 件，平常一周约 ${expected} 件`,
    chance: (share: number) =>
      share < 0.0001 ? '碰巧的可能不到万分之一' : `碰巧的可能约 ${percent(share)}`,
  },
  {
    drift: (recent: string, before: string) =>
      `The advice became worse: ${recent} right in 30 days, ${before} before`,
    none: 'Nothing grows out of the ordinary.',
    hint: (weeks: number) =>
      `More than chance explains, against the ${weeks} weeks before. A hint; nothing acts on it.`,
    count: (count: number, expected: number) => `${count}, usually about ${expected} a week`,
    chance: (share: number) =>
      share < 0.0001 ? 'chance: below 0.01%' : `chance: about ${percent(share)}`,
  },
);
