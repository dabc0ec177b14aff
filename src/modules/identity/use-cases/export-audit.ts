import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { z } from 'zod';
import { localMinute } from '#algorithms/working-time/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, wholeCell } from '#platform/permit/permit.ts';
import type { Language } from '#platform/refusal/refusal.ts';
import type { auditFilter } from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import type { AuditRow } from '../data/audit-rows.ts';
import { countAudit, readAudit, readAuditAction } from './read-audit.ts';
import { recordAudit } from './record-audit.ts';

/** An export is for looking into something, not a copy of the log. */
const exportedMost = 100_000;
/** Lines held in memory at a time: it is sent as it is read. */
const pageSize = 1_000;

const columns = {
  at: { zh: '时间', en: 'Time' },
  actor_name: { zh: '谁', en: 'Who' },
  action: { zh: '做了什么', en: 'Action' },
  outcome: { zh: '结果', en: 'Outcome' },
  subject_person_id: { zh: '涉及的人', en: 'Person concerned' },
  subject: { zh: '涉及的事', en: 'Thing concerned' },
  area_code: { zh: '区划代码', en: 'Area code' },
  reason: { zh: '理由', en: 'Reason' },
  ip: { zh: '网络地址', en: 'Address' },
} as const;

interface Asked {
  readonly filter: z.infer<typeof auditFilter>;
  readonly language: Language;
  readonly ip: string;
}

/**
 * The newest entries that a filter finds, as CSV that spreadsheets open; cells that look like
 * formulas are disarmed. That they were taken, and how many, is itself in the log before the first
 * is handed out.
 * @throws Refusal forbidden without the action `identity.read_audit`.
 */
export async function exportAudit(
  context: IdentityContext,
  actor: Actor,
  { filter, language, ip }: Asked,
): Promise<Readable> {
  const { areaCode } = requireAuthority(actor, readAuditAction);
  const { count, beforeNumber } = await countAudit(context, actor, filter, exportedMost);
  await context.db.write(wholeCell, (tx) =>
    recordAudit(context, tx, {
      ...{ action: 'identity.audit_exported', outcome: 'done', actor, areaCode, ip },
      facts: { count },
    }),
  );
  const csv = stringify({
    ...{ header: true, bom: true, escape_formulas: true, record_delimiter: 'windows' },
    columns: Object.entries(columns).map(([key, title]) => ({ key, header: title[language] })),
  });
  // What breaks off the reading breaks off the reply as well, which is noted there.
  const rows = readInPages(context, actor, filter, { count, beforeNumber });
  return pipeline(Readable.from(rows), csv, () => undefined);
}

/** Line by line, from the newest on, those that were counted and none that came since. */
async function* readInPages(
  context: IdentityContext,
  actor: Actor,
  filter: Asked['filter'],
  { count, ...start }: { readonly count: number; readonly beforeNumber: string },
): AsyncGenerator<object> {
  let before: string | undefined = start.beforeNumber;
  for (let left = count; left > 0 && before !== undefined; left -= pageSize) {
    const limit = Math.min(pageSize, left);
    const page = { limit, beforeNumber: before };
    const rows: AuditRow[] = await readAudit(context, actor, filter, page);
    for (const row of rows) {
      yield { ...row, at: localMinute(row.at), subject: row.facts['number'] ?? row.subject_id };
    }
    before = rows.at(-1)?.number;
  }
}
