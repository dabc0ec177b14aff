import { publicSight } from '../domain/public-sight.ts';
import type { FollowReply } from '../contract.ts';
import { publicAnswer } from '../domain/public-answer.ts';
import type { AppealParts } from '../parts.ts';
import { noSuchReport, presentProgress } from './follow-report.ts';

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
  return presentProgress(found, matters, publicAnswer(found));
}
