import type { Consumer, DeliveredMessage } from '#platform/outbox/outbox.ts';
import type { Tx } from '#platform/db/database.ts';
import { matterChanged, type MatterBrief, type MatterChanged } from '#modules/matters/index.ts';
import type { StateSpec } from '#modules/matters/declare.ts';
import { findMergeSetting, type MergeSetting } from '../data/merge-setting-rows.ts';
import {
  closeProposals,
  findProposing,
  putProposal,
  retireProposals,
  undoProposals,
} from '../data/proposal-rows.ts';
import { findSharing } from '../data/sketch-rows.ts';
import { mayMergeByItself, mayPropose } from '../domain/similar/merge-rules.ts';
import { keysNearby } from '../domain/similar/sketch-keys.ts';
import { toldIn } from '../domain/similar/told-in.ts';
import { mergeDue } from '../events.ts';
import type { MergingParts } from '../parts.ts';

const candidatesMax = 8;

/**
 * Proposes to merge a matter that comes in, is placed or is accepted with the open one that is most
 * likely the same problem; where the cell has set a score for it, merges them. Acting twice is
 * harmless: what was decided once is not proposed again.
 */
export function proposeMerges(parts: MergingParts): Consumer {
  const { matters, clock } = parts;
  return {
    name: 'triage.propose_merges',
    topics: [matterChanged],
    async handle(messages, tx) {
      const appeals = messages.filter(
        ({ payload }) => (payload as MatterChanged).type === 'appeal',
      );
      const { states } = matters.types.get('appeal').type;
      const keysOf = (wanted: (change: MatterChanged) => boolean) =>
        keysWhere(appeals, (change) => wanted(change));
      await undoProposals(
        tx,
        keysOf(({ from, to }) => from === 'merged' && to !== 'merged'),
        clock.now(),
      );
      await closeProposals(
        tx,
        keysOf(({ to }) => states[to]?.end === true),
        clock.now(),
      );
      const told = keysOf(tellsMore);
      if (told.length === 0) return;
      // What waits to be merged into one of them is looked at again, too.
      const asked = [...new Set([...told, ...(await findProposing(tx, told))])];
      const setting = await findMergeSetting(tx);
      for (const brief of await matters.findBriefs(tx, asked)) {
        if (states[brief.state]?.end === true || brief.confidentiality > 0) continue;
        await proposeFor(parts, tx, brief, setting);
      }
    },
  };
}

/** Steps after which more is known of what it is and where. */
function tellsMore({ seq, action, textChanged }: MatterChanged): boolean {
  return seq === 1 || textChanged || action === 'place' || action === 'accept';
}

function keysWhere(
  messages: readonly DeliveredMessage[],
  wanted: (change: MatterChanged) => boolean,
): string[] {
  const found = messages.filter(({ payload }) => wanted(payload as MatterChanged));
  return [...new Set(found.map(({ key }) => key))];
}

/** What has been answered is not worked on any more: who says it again says that it came back. */
function isWorkedOn(state: StateSpec | undefined): boolean {
  return state !== undefined && state.end !== true && workedOn.includes(state.stage);
}

const workedOn: readonly string[] = ['discover', 'report', 'route', 'handle'];

async function proposeFor(
  parts: MergingParts,
  tx: Tx,
  brief: MatterBrief,
  setting: MergeSetting,
): Promise<void> {
  const { matters, comparer, clock, outbox } = parts;
  const told = toldIn(brief);
  const { states } = matters.types.get('appeal').type;
  const keys = keysNearby(told, comparer().rarityOf);
  const ids = await findSharing(tx, keys, { openOnly: true, limit: candidatesMax });
  const found = await matters.findBriefs(
    tx,
    // Ids carry the time they were made: the older one stays, the newer is merged into it.
    ids.filter((id) => id < brief.id),
  );
  const mains = found.filter(
    (main) =>
      main.confidentiality === 0 && isWorkedOn(states[main.state]) && mayPropose(brief, main),
  );
  const scores = comparer().compare(told, mains.map(toldIn));
  const [best] = mains
    .map((main, at) => ({ main, score: scores[at]?.score ?? 0 }))
    .filter(({ score }) => score >= setting.proposeMin)
    .sort((one, other) => other.score - one.score);
  const at = clock.now();
  await retireProposals(tx, { matterId: brief.id, but: best?.main.id ?? null }, at);
  if (best === undefined) return;
  const { main, score } = best;
  const pair = { matterId: brief.id, intoId: main.id };
  const waits = await putProposal(tx, { ...pair, areaCode: brief.areaCode, score, proposedAt: at });
  const { automaticMin } = setting;
  if (!waits || automaticMin === null || score < automaticMin) return;
  if (mayMergeByItself(brief, main)) {
    await outbox.publish(tx, [mergeDue({ ...pair, areaCode: brief.areaCode, score })]);
  }
}
