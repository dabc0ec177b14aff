import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';
import { localMinute } from '#algorithms/working-time/index.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority, wholeCell } from '#platform/permit/permit.ts';
import type { Language } from '#platform/refusal/refusal.ts';
import type { auditFilter } from '../contract.ts';
import type { IdentityContext } from '../context.ts';
import { readAudit, readAuditAction } from './read-audit.ts';
import { recordAudit } from './record-audit.ts';

/** An export is for looking into something, not a copy of the log. */
const exportedMost = 10_000;

const columns = {
  at: { zh: '时间', en: 'Time' },
  actor_name: { zh: '谁', en: 'Who' },
  action: { zh: '做了什么', en: 'Action' },
  outcome: { zh: '结果', en: 'Outcome' },
  subject_person_id: { zh: '涉及的人', en: 'Person concerned' },
  subject_id: { zh: '涉及的事', en: 'Thing concerned' },
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
 * formulas are disarmed. That they were taken is itself in the log before they are handed out.
 * @throws Refusal forbidden without the action `identity.read_audit`.
 */
export async function exportAudit(
  context: IdentityContext,
  actor: Actor,
  { filter, language, ip }: Asked,
): Promise<string> {
  const { areaCode } = requireAuthority(actor, readAuditAction);
  const rows = await readAudit(context, actor, filter, { limit: exportedMost });
  await context.db.write(wholeCell, (tx) =>
    recordAudit(context, tx, {
      ...{ action: 'identity.audit_exported', outcome: 'done', actor, areaCode, ip },
      facts: { count: rows.length },
    }),
  );
  return stringify(
    rows.map((row) => ({ ...row, at: localMinute(row.at) })),
    {
      ...{ header: true, bom: true, escape_formulas: true, record_delimiter: 'windows' },
      columns: Object.entries(columns).map(([key, title]) => ({ key, header: title[language] })),
    },
  );
}
