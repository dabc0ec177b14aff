import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority } from '#platform/permit/permit.ts';
import { publicAnswer } from '../domain/public-answer.ts';
import { publicSight } from '../domain/public-sight.ts';
import { publicTitle } from '../domain/public-words.ts';
import type { AppealParts } from '../parts.ts';
import type { JoinedReply } from '../public-contract.ts';
import { presentProgress } from './follow-report.ts';

const shownMax = 100;

/** What one met with too and others had reported, newest first; no more than anybody may know. */
export async function findJoined(
  { matters }: Pick<AppealParts, 'matters'>,
  actor: Actor,
): Promise<JoinedReply> {
  requireAuthority(actor, 'appeals.join');
  if (actor.personId === null) return { items: [] };
  const found = await matters.findPublic({
    ...{ ...publicSight, followedBy: actor.personId, limit: shownMax, offset: 0 },
  });
  const items = found.map((matter) => ({
    ...{ id: matter.id, title: publicTitle(matter.title) },
    ...presentProgress(matter, matters, publicAnswer(matter)),
  }));
  return { items };
}
