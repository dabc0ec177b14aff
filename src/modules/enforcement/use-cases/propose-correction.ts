import type { Tx } from '#platform/db/database.ts';
import type { Areas, EnforcementContext } from '../context.ts';
import { findItem, putItems, readItems } from '../data/items.ts';
import { insertDraft, isProposed, readVersions } from '../data/versions.ts';
import { findResponsible } from '../domain/find-responsible.ts';
import { proposedItem, type DecidedCase } from '../domain/proposed-item.ts';
import { versionInForce } from '../domain/version.ts';

export interface ProposedCorrection extends Omit<DecidedCase, 'note' | 'rootCode'> {
  /** Names the decision itself, so that it is proposed once however often it is told. */
  readonly source: string;
  /** The item that the dispatch went by; null where it went by none. */
  readonly ruleId: string | null;
  /** The title of the draft, e.g. with the number of the matter. */
  readonly title: string;
  readonly reason: string;
  readonly by: string | null;
}

const reasonMax = 500;

/**
 * Opens a draft with one change, for whoever keeps the list to look at, alter, publish or drop.
 * Nothing is opened where the list in force names the body by now, or where there is no list.
 */
export async function proposeCorrection(
  { clock, ids, areas }: EnforcementContext,
  tx: Tx,
  { source, ruleId, by, reason, ...decided }: ProposedCorrection,
): Promise<void> {
  if (await isProposed(tx, source)) return;
  const now = clock.now();
  const current = versionInForce(await readVersions(tx), now);
  if (!current) return;
  const { category, areaCode, bodyId } = decided;
  const question = { category, areaCode };
  const answer = findResponsible(await readItems(tx, current.id), question, areas.areaName);
  const [named] = answer.proposals;
  if (answer.outcome === 'one' && named?.item.bodyId === bodyId) return;
  const fired = ruleId === null ? undefined : await findItem(tx, current.id, ruleId);
  const whole = { ...decided, rootCode: rootOf(areas, areaCode), note: decided.title };
  const item = proposedItem(whole, fired ?? named?.item, ids.next());
  const id = ids.next();
  const { title } = decided;
  await insertDraft(tx, {
    ...{ id, title, reason: shortened(reason), source },
    basedOn: current.id,
    createdAt: now,
    createdBy: by,
  });
  await putItems(tx, id, [item]);
}

/** A decision may be longer than a draft's reason; all of it stands in the matter's history. */
function shortened(reason: string): string {
  const signs = [...reason];
  return signs.length <= reasonMax ? reason : `${signs.slice(0, reasonMax - 1).join('')}…`;
}

/** The area that the cell is made of and in which this one lies; this one where none is known. */
function rootOf(areas: Areas, areaCode: string): string {
  const roots = areas.listAreas().filter(({ parentCode }) => parentCode === null);
  return roots.find(({ code }) => areaCode.startsWith(code))?.code ?? areaCode;
}
