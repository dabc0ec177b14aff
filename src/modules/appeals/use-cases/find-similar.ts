import { communityDigits } from '#modules/matters/declare.ts';
import type { SimilarBody, SimilarMatter, SimilarReply } from '../public-contract.ts';
import { appealFacts } from '../domain/appeal.ts';
import { areaNamedIn } from '../domain/area-in-words.ts';
import { likeness, rank } from '../domain/likeness.ts';
import { publicSight } from '../domain/public-sight.ts';
import { publicTitle, publicWords } from '../domain/public-words.ts';
import type { AppealParts } from '../parts.ts';

const shownMax = 3;
const likenessMin = 0.25;
const metresStep = 100;

/**
 * Open matters around that may be the same thing: those that anybody may be told of, and of those
 * no more than anybody may know. Nearness is told by H3 cells, as in the open data: asking from
 * many points finds out nothing closer. Compared is what anybody may read: else asking with a
 * number would tell whether it stands in somebody's report.
 */
export async function findSimilar(
  { matters, neighbours, clock }: Pick<AppealParts, 'matters' | 'neighbours' | 'clock'>,
  { detail, point, areaCode: chosen, address }: SimilarBody,
): Promise<SimilarReply> {
  const areaCode = chosen ?? areaNamedIn(address ?? '', neighbours.listAreas())?.code;
  if (point === undefined && (areaCode?.length ?? 0) < communityDigits) return { items: [] };
  const now = clock.now();
  const asked = publicWords(detail, Infinity);
  const ids = await neighbours.findCandidates(
    {
      ...{ subject: '', detail: asked, at: now, point: point ?? null, reporterId: null },
      areaCode: areaCode ?? (point && neighbours.findArea(point)) ?? '',
    },
    { openOnly: true },
  );
  if (ids.length === 0) return { items: [] };
  const found = await matters.findPublic({
    ...{ ...publicSight, open: true, ids },
    ...(point === undefined
      ? { communityCode: areaCode?.slice(0, communityDigits) ?? '' }
      : { cells: neighbours.cellsAround(point) }),
    ...{ limit: ids.length, offset: 0 },
  });
  const states = matters.types.get('appeal').type.states;
  const alike = found
    .map((matter) => ({ matter, alike: likeness(asked, publicOf(matter)) }))
    .filter((one) => one.alike >= likenessMin)
    .map((one) => ({ ...one, rank: rank(one.alike, one.matter.openedAt, now) }))
    .sort((one, other) => other.rank - one.rank)
    .slice(0, shownMax);
  const items = alike.map(({ matter }): SimilarMatter => {
    const { id, number, category, stage, state, cell, openedAt } = matter;
    const metres =
      point === undefined || cell === null ? null : neighbours.metresToCell(point, cell);
    return {
      ...{ id, number, category, stage, state },
      title: publicTitle(matter.title),
      stateTitle: states[state]?.title ?? { zh: state, en: state },
      metres: metres === null ? null : Math.max(1, Math.round(metres / metresStep)) * metresStep,
      openedAt: openedAt.toISOString(),
      joined: appealFacts(matter).joined ?? 0,
    };
  });
  return { items };
}

function publicOf({ title, detail }: { readonly title: string; readonly detail: string }): string {
  return publicWords(`${title} ${detail}`, Infinity);
}
