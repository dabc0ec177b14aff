import type { Consumer, DeliveredMessage } from '#platform/outbox/outbox.ts';
import { matterChanged, type MatterChanged } from '#modules/matters/index.ts';
import {
  dropSketches,
  findSketched,
  holdSketches,
  markOpen,
  putSketches,
} from '../data/sketch-rows.ts';
import { keysToKeep } from '../domain/similar/sketch-keys.ts';
import type { AlikeParts } from '../parts.ts';

/**
 * Keeps by what matters are found again, as they come, move, change their words, end or become
 * confidential. Acting twice is harmless: what is kept is where they stand now.
 */
export function keepSketches({ matters, comparer }: AlikeParts): Consumer {
  return {
    name: 'triage.keep_sketches',
    topics: [matterChanged],
    async handle(messages, tx) {
      const changed = lastOf(messages);
      if (changed.size === 0) return;
      await holdSketches(tx);
      const kept = new Map(
        (await findSketched(tx, [...changed.keys()])).map((row) => [row.matterId, row]),
      );
      const { states } = matters.types.get('appeal').type;
      const isOpen = (state: string) => states[state]?.end !== true;
      const secret = [...changed].filter(([, { confidentiality }]) => confidentiality > 0);
      await dropSketches(
        tx,
        secret.flatMap(([id]) => (kept.has(id) ? [id] : [])),
      );
      const told = [...changed].filter(([, { confidentiality }]) => confidentiality === 0);
      const isNew = ([id, { areaCode, textChanged }]: [string, Last]) =>
        textChanged || kept.get(id)?.areaCode !== areaCode;
      const fresh = told.filter(isNew).map(([id]) => id);
      const briefs = fresh.length === 0 ? [] : await matters.findBriefs(tx, fresh);
      const rows = briefs.flatMap(({ id, title, detail, areaCode, openedAt, ...brief }) => {
        if (brief.confidentiality > 0) return [];
        const message = { subject: title, detail, areaCode, at: openedAt };
        const keys = keysToKeep(message, comparer().rarityOf);
        return [{ matterId: id, areaCode, open: isOpen(brief.state), keys }];
      });
      await putSketches(tx, rows);
      const ended = told.flatMap(([matterId, { to }]) => {
        const row = kept.get(matterId);
        return row && row.open !== isOpen(to) ? [{ matterId, open: isOpen(to) }] : [];
      });
      await markOpen(tx, ended);
    },
  };
}

type Last = Pick<MatterChanged, 'areaCode' | 'to' | 'confidentiality' | 'textChanged'>;

/** Where each appeal stands after the batch, and whether its words changed in it. */
function lastOf(messages: readonly DeliveredMessage[]): Map<string, Last> {
  const last = new Map<string, Last>();
  for (const { key, payload } of messages) {
    const { type, ...change } = payload as MatterChanged;
    if (type !== 'appeal') continue;
    const textChanged = change.textChanged || last.get(key)?.textChanged === true;
    last.set(key, { ...change, textChanged });
  }
  return last;
}
