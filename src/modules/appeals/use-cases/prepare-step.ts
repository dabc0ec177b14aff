import type { Tx } from '#platform/db/database.ts';
import type { MatterBrief, PreparedItem } from '#modules/matters/index.ts';
import { Point } from '#modules/matters/contract.ts';
import type { StepFacts } from '#modules/matters/declare.ts';
import { isOfCommunity } from '../domain/route-answer.ts';
import type { AppealNeighbours } from '../neighbours.ts';
import type { AppealParts } from '../parts.ts';

type Prepare = (
  item: PreparedItem,
  brief: MatterBrief | undefined,
) => Promise<StepFacts> | StepFacts;

/** What these ask for is read of the matter's neighbours, once for a whole batch. */
const askedOfBrief: ReadonlySet<string> = new Set(['ask', 'hand_in']);

/**
 * Reads what the appeal's rules need beside the matter, so that the rules themselves stay pure:
 * one reader for each action that needs any.
 */
export function createPrepare({ neighbours, clock, matters }: AppealParts) {
  const byAction: { readonly [action: string]: Prepare } = {
    accept: ({ input }) => ({
      category: (neighbours.findCategory(String(input['category'])) as never) ?? null,
    }),
    place: (item) => placeFacts(neighbours, item),
    ask: (_item, brief) => ({ hasContact: brief?.hasContact ?? false }),
    dispatch: async (item) => ({
      rule: await ruleFor(neighbours, clock.now(), item),
      ...leadFacts(neighbours, item),
      unknownBodies: namesUnknownBody(neighbours, item),
    }),
    arbitrate: (item) => ({ unknownBodies: namesUnknownBody(neighbours, item) }),
    whistle: (item) => ({ unknownBodies: namesUnknownBody(neighbours, item) }),
    sign: async (item) => ({ handlerIsOfBody: await handlerIsOfBody(neighbours, item) }),
    hand_in: (_item, brief) => ({ openChildren: brief?.openChildren ?? 0 }),
  };
  return async (tx: Tx, items: readonly PreparedItem[]): Promise<readonly (StepFacts | null)[]> => {
    const asked = items.filter(({ action }) => askedOfBrief.has(action));
    const ids = asked.flatMap(({ before }) => before?.matter.id ?? []);
    const briefs = new Map(
      ids.length === 0
        ? []
        : (await matters.findBriefs(tx, ids)).map((brief) => [brief.id, brief] as const),
    );
    return Promise.all(
      items.map(async (item) => {
        const brief = briefs.get(item.before?.matter.id ?? '');
        return (await byAction[item.action]?.(item, brief)) ?? null;
      }),
    );
  };
}

async function ruleFor(neighbours: AppealNeighbours, at: Date, { input, before }: PreparedItem) {
  const matter = before?.matter;
  if (!matter || matter.category === null) return null;
  const { category, areaCode } = matter;
  const { named } = await neighbours.findResponsible({ category, areaCode, at });
  const rule = named.find(
    ({ bodyId, ruleId }) =>
      bodyId === input['leadBodyId'] && (!input['ruleId'] || ruleId === input['ruleId']),
  );
  return rule ? { id: rule.ruleId, reason: { ...rule.reason } } : null;
}

/** Where the point lies that was entered; null outside the cell. */
function placeFacts(neighbours: AppealNeighbours, { input }: PreparedItem): StepFacts {
  const areaCode = String(input['areaCode']);
  const known = neighbours.listAreas().find(({ code }) => code === areaCode);
  const point = Point.safeParse(input['point']);
  return {
    areaIsKnown: known !== undefined,
    areaName: known?.name ?? null,
    pointArea: point.success ? neighbours.findArea(point.data) : null,
    cell: point.success ? neighbours.cellOf(point.data) : null,
  };
}

/** What the lead body is called, and whether it belongs to the community the matter lies in. */
function leadFacts(neighbours: AppealNeighbours, { input, before }: PreparedItem): StepFacts {
  const lead = input['leadBodyId'];
  if (typeof lead !== 'string' || !before) return {};
  const { areaCode } = before.matter;
  return {
    bodyName: neighbours.bodyName(lead),
    ofCommunity: isOfCommunity(neighbours.bodyArea(lead), areaCode),
  };
}

function namesUnknownBody(neighbours: AppealNeighbours, { input }: PreparedItem): boolean {
  const lists = [input['tasks'], input['assisting']].filter((list) => Array.isArray(list)).flat();
  const bodies = [
    input['leadBodyId'],
    ...lists.map((task) => (task as { bodyId: unknown }).bodyId),
  ];
  return bodies.some((id) => typeof id === 'string' && !neighbours.bodyIsActive(id));
}

async function handlerIsOfBody(
  neighbours: AppealNeighbours,
  { input, before }: PreparedItem,
): Promise<boolean> {
  const handlerId = input['handlerId'];
  const bodyId = before?.matter.ownerBodyId ?? null;
  if (typeof handlerId !== 'string' || bodyId === null) return true;
  return neighbours.worksFor(handlerId, bodyId);
}
