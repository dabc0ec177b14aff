import { wholeCell } from '#platform/permit/permit.ts';
import type { MatterText } from '#modules/matters/index.ts';
import type { TriageParts } from '../parts.ts';

const pageSize = 2_000;

/** What people wrote since then, page by page, newest first. */
export async function* textPages(
  { db, matters }: Pick<TriageParts, 'db' | 'matters'>,
  since: Date | null,
): AsyncGenerator<readonly MatterText[]> {
  let before: string | null = null;
  for (;;) {
    const question: Parameters<typeof matters.findTexts>[1] = {
      ...{ type: 'appeal', before, since, limit: pageSize },
    };
    const page = await db.read(wholeCell, (tx) => matters.findTexts(tx, question));
    yield page;
    before = page.at(-1)?.id ?? null;
    if (page.length < pageSize) return;
  }
}
