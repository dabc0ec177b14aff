import type { EnforcementContext } from '../context.ts';
import { findResponsible } from '../domain/find-responsible.ts';
import type { Responsibility, ResponsibilityQuestion } from '../domain/find-responsible.ts';
import type { ResponsibilityItem } from '../domain/item.ts';
import { nothingInForce, unknownRule } from '../refusals.ts';

export interface DispatchQuestion extends ResponsibilityQuestion {
  readonly at: Date;
}

export interface DispatchAnswer extends Responsibility {
  /** The version that answered; null when none was in force, and so nobody is proposed. */
  readonly versionId: string | null;
}

/** Who is responsible by the list in force at a moment. Asks memory, so it is cheap. */
export async function findForDispatch(
  { lists, areas }: Pick<EnforcementContext, 'lists' | 'areas'>,
  { at, ...question }: DispatchQuestion,
): Promise<DispatchAnswer> {
  const version = lists.inForce(at);
  const items = version ? await lists.itemsOf(version) : [];
  return { ...findResponsible(items, question, areas.areaName), versionId: version?.id ?? null };
}

/**
 * What a rule said at a moment.
 * @throws Refusal not-found `enforcement.nothing_in_force`, `enforcement.unknown_rule`.
 */
export async function getRule(
  { lists }: Pick<EnforcementContext, 'lists'>,
  ruleId: string,
  at: Date,
): Promise<ResponsibilityItem> {
  const version = lists.inForce(at);
  if (!version) throw nothingInForce(at);
  const item = (await lists.itemsOf(version)).find((other) => other.ruleId === ruleId);
  if (!item) throw unknownRule(ruleId);
  return item;
}
