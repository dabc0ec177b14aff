import { publicSight } from '../domain/public-sight.ts';
import type { FollowReply } from '../contract.ts';
import { publicWords } from '../domain/public-words.ts';
import type { AppealParts } from '../parts.ts';
import { noSuchReport, presentProgress } from './follow-report.ts';

const answerMax = 2000;

/**
 * How far a matter is that anybody may be told of: for those who joined it, and whoever asks.
 * @throws Refusal not-found `appeals.no_such_report`
 */
export async function readProgress(
  { matters }: Pick<AppealParts, 'matters'>,
  id: string,
): Promise<FollowReply> {
  const [found] = await matters.findPublic({ ...publicSight, id, limit: 1, offset: 0 });
  if (found === undefined) throw noSuchReport();
  const shown = presentProgress(found, matters);
  return { ...shown, answer: shown.answer === null ? null : publicWords(shown.answer, answerMax) };
}
