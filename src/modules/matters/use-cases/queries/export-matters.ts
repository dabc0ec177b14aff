import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';
import type { Database, Tx } from '#platform/db/database.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, scopeForAction } from '#platform/permit/permit.ts';
import { stageTitles, type MatterCard, type MatterQuery } from '../../contract.ts';
import { findMatters, type Listing } from './list-matters.ts';

const action = 'matters.export';

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

export interface Export {
  readonly cards: readonly MatterCard[];
  /** Whether there was more than an export holds. */
  readonly cutOff: boolean;
}

export interface ExportParts {
  readonly db: Database;
  /** Writes who took how many matters out into the audit. */
  readonly auditExport: (
    tx: Tx,
    taken: { actor: Actor; areaCode: string; count: number; cutOff: boolean; ip: string },
  ) => Promise<void>;
}

/**
 * The matters a filter finds, as far as the offices reach that may export: cards only, never
 * contacts. What was taken is on record before it is handed out.
 * @throws Refusal forbidden without the action `matters.export`.
 */
export async function exportMatters(
  { db, auditExport }: ExportParts,
  presenting: Listing,
  actor: Actor,
  query: z.infer<typeof MatterQuery>,
  ip: string,
): Promise<Export> {
  const { areaCode } = requireAuthority(actor, action);
  const authorities = actor.authorities.filter((held) => held.actions.has(action));
  const all: MatterCard[] = [];
  let cursor: string | undefined;
  do {
    const page = await findMatters(
      db,
      presenting,
      { ...actor, authorities },
      { ...query, limit: pageSize, ...(cursor !== undefined && { cursor }) },
    );
    all.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && all.length < exportedMost);
  const cards = all.slice(0, exportedMost);
  const cutOff = cursor !== undefined || all.length > exportedMost;
  await db.write(scopeForAction(actor, action), (tx) =>
    auditExport(tx, { actor, areaCode, count: cards.length, cutOff, ip }),
  );
  return { cards, cutOff };
}

/**
 * CSV that spreadsheets open as Chinese (BOM), with cells that look like formulas disarmed. One
 * that was cut off says so in its last row: nobody takes a part for the whole.
 */
export function cardsToCsv({ cards, cutOff }: Export): string {
  const rows = cards.map((card) => ({
    ...card,
    state: card.stateTitle.zh,
    stage: stageTitles[card.stage].zh,
    urgency: urgencyTitles[card.urgency],
    openedAt: localTime(card.openedAt),
    dueAt: localTime(card.dueAt),
    closedAt: localTime(card.closedAt),
  }));
  const notice = { number: `只导出了前 ${cards.length} 条，请缩小筛选范围后再导出` };
  return stringify(cutOff ? [...rows, notice] : rows, {
    header: true,
    bom: true,
    escape_formulas: true,
    columns: [...columns],
  });
}

const urgencyTitles = { ordinary: '普通', urgent: '紧急' } as const;
/** China keeps one time all year. */
const chinaAheadMs = 8 * 3_600_000;

/** As clocks in China show it, so that a spreadsheet reads a time: 2026-11-23 06:56. */
function localTime(moment: string | null): string {
  if (moment === null) return '';
  const shown = new Date(Date.parse(moment) + chinaAheadMs).toISOString();
  return shown.slice(0, 16).replace('T', ' ');
}
