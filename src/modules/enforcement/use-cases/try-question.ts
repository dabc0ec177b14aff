import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeOf } from '#platform/permit/permit.ts';
import type { EnforcementContext } from '../context.ts';
import { readItems } from '../data/items.ts';
import { findVersion } from '../data/versions.ts';
import { findResponsible } from '../domain/find-responsible.ts';
import type { ResponsibilityQuestion } from '../domain/find-responsible.ts';
import { unknownVersion } from '../refusals.ts';
import { findForDispatch } from './find-for-dispatch.ts';
import type { DispatchAnswer } from './find-for-dispatch.ts';

export interface Trial {
  readonly question: ResponsibilityQuestion;
  /** A version, which may be a draft, or the moment whose list is asked; else the list of now. */
  readonly versionId?: string | undefined;
  readonly at?: Date | undefined;
}

/** "Who would get this?" Changes nothing. */
export async function tryQuestion(
  context: EnforcementContext,
  actor: Actor,
  { question, versionId, at }: Trial,
): Promise<DispatchAnswer> {
  requireAuthority(actor, 'enforcement.read_list');
  if (versionId === undefined) {
    return findForDispatch(context, { ...question, at: at ?? context.clock.now() });
  }
  const items = await context.db.read(scopeOf(actor), async (tx) => {
    if (!(await findVersion(tx, versionId))) throw unknownVersion(versionId);
    return readItems(tx, versionId);
  });
  return { ...findResponsible(items, question, context.areas.areaName), versionId };
}
