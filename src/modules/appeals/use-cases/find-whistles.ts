import type { z } from 'zod';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority } from '#platform/permit/permit.ts';
import { clockColour, type ListedCard } from '#modules/matters/index.ts';
import { appealFacts, type Assist } from '../domain/appeal.ts';
import type { AppealParts } from '../parts.ts';
import type { AssistView, WhistleQuery, WhistleReply } from '../whistle-contract.ts';

/**
 * 吹哨报到 (L5) at a glance: the open matters to which other bodies were called, and what each of them
 * owes by when; the earliest deadline first.
 * @throws Refusal forbidden for whoever has no office that sees inside matters
 */
export async function findWhistles(
  { matters }: Pick<AppealParts, 'matters'>,
  actor: Actor,
  query: WhistleQuery,
): Promise<z.infer<typeof WhistleReply>> {
  requireAuthority(actor, 'matters.comment_internal');
  const asked = { type: 'appeal', open: true, assisted: true, order: 'due' } as const;
  const { items, next } = await matters.list(actor, { ...query, ...asked });
  const { now, calendarOf, bodyName } = matters.reading();
  const present = (listed: ListedCard, assist: Assist): AssistView => {
    const { bodyId, task, whistledAt, reportedInAt, finishedAt, result } = assist;
    const clock = listed.clocks.find(({ subjectBodyId }) => subjectBodyId === bodyId);
    const calendar = calendarOf(listed.matter.areaCode);
    return {
      ...{ bodyId, bodyName: bodyName(bodyId) ?? '', task, state: stateOf(assist) },
      ...{ whistledAt, reportedInAt, finishedAt, result },
      dueAt: clock?.dueAt?.toISOString() ?? null,
      clockColour: clock === undefined ? 'none' : clockColour(calendar, clock, now),
    };
  };
  return {
    items: items
      .filter(({ staff }) => staff)
      .map((listed) => ({
        card: listed.card,
        assists: (appealFacts(listed.matter).assists ?? []).map((one) => present(listed, one)),
      })),
    next,
  };
}

function stateOf({ reportedInAt, finishedAt }: Assist): AssistView['state'] {
  if (finishedAt !== null) return 'finished';
  return reportedInAt === null ? 'called' : 'reported_in';
}
