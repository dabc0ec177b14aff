import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';
import type { Database } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority } from '#platform/permit/permit.ts';
import type { MatterCard, MatterQuery } from '../../contract.ts';
import { findMatters } from './list-matters.ts';
import type { Presenting } from './present-card.ts';

/** An export is a page for people's own work, not a copy of the cell. */
const exportedMost = 10_000;
const pageSize = 100;

const columns: readonly { key: keyof MatterCard; header: string }[] = [
  { key: 'number', header: '编号' },
  { key: 'title', header: '标题' },
  { key: 'state', header: '状态' },
  { key: 'stage', header: '阶段' },
  { key: 'category', header: '类别' },
  { key: 'urgency', header: '紧急程度' },
  { key: 'channel', header: '渠道' },
  { key: 'areaCode', header: '区划代码' },
  { key: 'address', header: '地址' },
  { key: 'ownerBodyName', header: '主办单位' },
  { key: 'openedAt', header: '登记时间' },
  { key: 'dueAt', header: '到期时间' },
  { key: 'closedAt', header: '办结时间' },
];

/**
 * The matters a filter finds, as far as the actor may see them: cards only, never contacts.
 * @throws Refusal forbidden without the action `matters.export`.
 */
export async function exportMatters(
  db: Database,
  presenting: Presenting,
  actor: Actor,
  query: z.infer<typeof MatterQuery>,
): Promise<MatterCard[]> {
  requireAuthority(actor, 'matters.export');
  const all: MatterCard[] = [];
  let cursor: string | undefined;
  do {
    const page = await findMatters(db, presenting, actor, {
      ...query,
      limit: pageSize,
      ...(cursor !== undefined && { cursor }),
    });
    all.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && all.length < exportedMost);
  return all.slice(0, exportedMost);
}

/** CSV that spreadsheets open as Chinese (BOM), with cells that look like formulas disarmed. */
export function cardsToCsv(cards: readonly MatterCard[]): string {
  return stringify([...cards], {
    header: true,
    bom: true,
    escape_formulas: true,
    columns: [...columns],
  });
}
