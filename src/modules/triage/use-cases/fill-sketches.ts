import { wholeCell } from '#platform/permit/permit.ts';
import { findFill, holdSketches, putFill, putSketches } from '../data/sketch-rows.ts';
import { keysToKeep, sketchMethod } from '../domain/similar/sketch-keys.ts';
import type { AlikeParts } from '../parts.ts';

const pageSize = 500;

/**
 * Makes findable what was there before this was built, or was kept by another method: newest
 * first, page by page, each in its own commit. Stopped, it goes on where it was; done, it is done.
 *
 * @returns how many it went through now
 */
export async function fillSketches({ db, matters, comparer }: AlikeParts): Promise<number> {
  const { states } = matters.types.get('appeal').type;
  for (let filled = 0; ;) {
    const went = await db.write(wholeCell, async (tx) => {
      await holdSketches(tx);
      const at = await findFill(tx, sketchMethod);
      if (at?.done === true) return null;
      const before = at?.beforeId ?? null;
      const asked = { type: 'appeal', before, since: null, limit: pageSize } as const;
      const texts = await matters.findTexts(tx, asked);
      const rows = texts.map(({ id, title, detail, areaCode, openedAt, state }) => {
        const message = { subject: title, detail, areaCode, at: openedAt };
        const keys = keysToKeep(message, comparer().rarityOf);
        return { matterId: id, areaCode, open: states[state]?.end !== true, keys };
      });
      await putSketches(tx, rows);
      const beforeId = texts.at(-1)?.id ?? before;
      await putFill(tx, sketchMethod, { beforeId, done: texts.length < pageSize });
      return texts.length;
    });
    if (went === null) return filled;
    filled += went;
    // Whoever waits for this process is served between two pages.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
