import { dayMs } from '#algorithms/working-time/index.ts';
import { communityDigits } from '#modules/matters/declare.ts';
import type { PublicMatter } from '#modules/matters/index.ts';
import type { AnsweredMatter, AnsweredQuery, AnsweredReply } from '../public-contract.ts';
import { appealFacts } from '../domain/appeal.ts';
import { publicAnswer } from '../domain/public-answer.ts';
import { answeredStates, publicSight } from '../domain/public-sight.ts';
import { publicTitle } from '../domain/public-words.ts';
import type { AppealParts } from '../parts.ts';

/** What was reported and what became of it, for everybody: never who reported it. */
export async function findAnswered(
  { matters, neighbours }: Pick<AppealParts, 'matters' | 'neighbours'>,
  { areaCode, category, before, limit }: AnsweredQuery,
): Promise<AnsweredReply> {
  const found = await matters.findPublic({
    ...publicSight,
    states: answeredStates,
    ...(areaCode !== undefined && { communityCode: areaCode.slice(0, communityDigits) }),
    ...(category !== undefined && { categoryUnder: category }),
    ...(before !== undefined && { before }),
    limit: limit + 1,
    offset: 0,
  });
  const items = found.slice(0, limit);
  const more = found.length > limit;
  return {
    items: items.map((matter) => present(matter, neighbours.areaName)),
    next: more ? (items.at(-1)?.number ?? null) : null,
  };
}

function present(matter: PublicMatter, areaName: (code: string) => string): AnsweredMatter {
  const { number, category, ownerBodyName, openedAt } = matter;
  const { answeredAt, rating } = appealFacts(matter);
  const at =
    answeredAt === undefined ? (matter.closedAt ?? matter.updatedAt) : new Date(answeredAt);
  return {
    ...{ number, category, bodyName: ownerBodyName },
    title: publicTitle(matter.title),
    communityName: areaName(matter.areaCode.slice(0, communityDigits)),
    answer: publicAnswer(matter),
    openedAt: openedAt.toISOString(),
    answeredAt: at.toISOString(),
    days: Math.max(1, Math.ceil((at.getTime() - openedAt.getTime()) / dayMs)),
    rating: rating == null ? null : ratingOf(rating),
  };
}

function ratingOf({ solved, timeliness, effect, openness }: NonNullable<AnsweredMatter['rating']>) {
  return { solved, timeliness, effect, openness };
}
