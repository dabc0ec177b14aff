import type { Matter } from '#modules/matters/declare.ts';
import { appealFacts } from './appeal.ts';
import { publicWords } from './public-words.ts';

const answerMax = 2000;

/** The answer as those may read it who did not report: nothing of a private affair. */
export function publicAnswer(matter: Pick<Matter, 'attributes'>): string | null {
  const { answer = null, kind } = appealFacts(matter);
  return answer === null || kind === 'private' ? null : publicWords(answer, answerMax);
}
