import type { Bodies } from './context.ts';
import type { ItemView, TrialReply, VersionView } from './contract.ts';
import type { Proposal } from './domain/find-responsible.ts';
import type { ResponsibilityItem } from './domain/item.ts';
import type { ListVersion } from './domain/version.ts';
import type { DispatchAnswer } from './use-cases/find-for-dispatch.ts';

type BodyNames = ReadonlyMap<string, string>;

export function presentVersion(version: ListVersion, inForceId: string | undefined): VersionView {
  const { id, title, state, basedOn, reason, revision } = version;
  const { createdAt, publishedAt, effectiveFrom } = version;
  return {
    id,
    title,
    state,
    basedOn,
    reason,
    createdAt: createdAt.toISOString(),
    publishedAt: publishedAt?.toISOString() ?? null,
    effectiveFrom: effectiveFrom?.toISOString() ?? null,
    inForce: id === inForceId,
    revision,
  };
}

export async function bodyNamesIn(
  items: readonly ResponsibilityItem[],
  bodies: Bodies,
): Promise<BodyNames> {
  return bodies.namesOf([...new Set(items.flatMap(({ bodyId }) => bodyId ?? []))]);
}

export function presentItem(item: ResponsibilityItem, names: BodyNames): ItemView {
  return {
    ...item,
    assistingBodyIds: [...item.assistingBodyIds],
    bodyName: item.bodyId === null ? null : (names.get(item.bodyId) ?? null),
  };
}

export async function presentAnswer(answer: DispatchAnswer, bodies: Bodies): Promise<TrialReply> {
  const { outcome, proposals, setAside, versionId } = answer;
  const items = [...proposals, ...setAside].map(({ item }) => item);
  const names = await bodyNamesIn(items, bodies);
  const weighed = ({ item, reasons }: Proposal) => ({
    item: presentItem(item, names),
    reasons: [...reasons],
  });
  return {
    outcome,
    proposals: proposals.map(weighed),
    setAside: setAside.map(weighed),
    versionId,
  };
}
