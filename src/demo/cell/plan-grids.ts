import { seededRandom } from '#algorithms/seeded-random/index.ts';
import type { Cell } from '../../composition/cell.ts';
import { planFeatures } from '../street/plan-features.ts';
import type { LaidOut } from './lay-out.ts';

/** Drafts new grids for each community of the street, for people to look at and to change. */
export async function planGrids(cell: Cell, { street, people }: LaidOut): Promise<void> {
  const actor = await cell.identity.api.actAs(people.get('street_street_coordinator') ?? '');
  if (!actor) throw new Error('the demo has nobody who drafts plans');
  // Of its own, so that the rest of the demo stays as it is.
  const given = planFeatures(seededRandom(1), street);
  for (const { code, level } of street.areas) {
    if (level !== 'community') continue;
    await cell.grids.beginPlan(actor, { communityCode: code, title: '按户数重新划分', given });
  }
}
