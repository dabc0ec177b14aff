import type { Actor } from '#platform/permit/actor.ts';
import { findAuthority } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { ActReply } from '#modules/matters/contract.ts';
import { readSubmission } from '../domain/read-submission.ts';
import { serviceBook } from '../domain/service-book.ts';
import type { Open311Parts } from '../parts.ts';

const action = 'appeals.report_open_api';

/**
 * Takes a posted form in as an appeal.
 * @throws Refusal forbidden `open311.api_key` without a key that may report; others as the
 *   specification says for each field.
 */
export async function submitRequest(
  parts: Open311Parts,
  actor: Actor,
  form: URLSearchParams,
  idempotencyKey: string | undefined,
): Promise<ActReply> {
  const client = await clientOf(parts, actor, form.get('api_key')?.trim());
  const authority = findAuthority(client, action);
  if (!authority) throw notThisKey();
  const home = parts.areas.isKnown(authority.areaCode) ? authority.areaCode : undefined;
  const report = readSubmission(form, serviceBook(parts.categories.listCategories()), home);
  const request = parts.appeals.reportRequest(client, report, idempotencyKey);
  return parts.matters.act(request);
}

/** The key stands in the form, as specified, or in a header, as the rest of the platform has it. */
async function clientOf(
  { resolveClient }: Open311Parts,
  actor: Actor,
  key: string | undefined,
): Promise<Actor> {
  if (!key && actor.kind === 'client') return actor;
  const client = key ? await resolveClient(key) : undefined;
  if (client) return client;
  throw new Refusal('forbidden', 'open311.api_key', {
    zh: 'api_key 缺失或无效，不能提交。',
    en: 'The api_key is missing or invalid.',
  });
}

function notThisKey(): Refusal {
  return new Refusal('forbidden', 'open311.api_key', {
    zh: '这个 api_key 没有提交诉求的权限。',
    en: 'This api_key may not submit requests.',
  });
}
