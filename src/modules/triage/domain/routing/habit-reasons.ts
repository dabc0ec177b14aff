import type { Sentence } from '#platform/refusal/refusal.ts';
import { habitDays, type HabitualBody } from './dispatch.ts';

/** Why a body is suggested, in words that a dispatcher can check. */
export function habitReasons(
  { alikeIn, alike, sent, returned, because }: HabitualBody,
  words: ReadonlyMap<number, string>,
): Sentence[] {
  const told = because.flatMap((term) => words.get(term) ?? []);
  return [
    {
      zh: `近 ${habitDays} 天同类（${alikeIn}）${alike} 件中 ${sent} 件派给它`,
      en: `Of ${alike} like it (${alikeIn}) in ${habitDays} days, ${sent} were sent there`,
    },
    ...(returned === 0
      ? []
      : [{ zh: `它退回过 ${returned} 件同类`, en: `It gave ${returned} of them back` }]),
    ...(told.length === 0
      ? []
      : [
          {
            zh: `说到${told.map((word) => `“${word}”`).join('')}的常派给它`,
            en: `What names ${told.join(', ')} often goes there`,
          },
        ]),
  ];
}
