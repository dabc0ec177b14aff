import { hidePersonal } from '#algorithms/hide-personal/index.ts';
import { dayBegins } from '#algorithms/working-time/index.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Actor } from '#platform/permit/actor.ts';
import { requireAuthority } from '#platform/permit/permit.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
import type { ActRequest } from '#modules/matters/index.ts';
import type { Json } from '#modules/matters/declare.ts';
import type { ReportBody } from '../contract.ts';
import { areaNamedIn } from '../domain/area-in-words.ts';
import { channelActions, collectedChannels, restrictedChannels } from '../domain/channels.ts';
import type { ReportDraft } from '../domain/effects/intake.ts';
import { unfit } from '../domain/refuse.ts';
import type { AppealNeighbours } from '../neighbours.ts';

const titleLength = 40;

/**
 * A report, checked and placed, as the engine takes it, contact sealed and apart, the channel's
 * own facts kept together.
 *
 * @throws Refusal unauthenticated or forbidden for a channel that is not the actor's; invalid
 *   `appeals.place_needed`, `appeals.unknown_area`, `grids.outside_area`, `appeals.in_the_future`,
 *   `appeals.unknown_category`, `appeals.contact_needed`; conflict `appeals.no_area_yet`.
 */
export function reportRequest(
  neighbours: AppealNeighbours,
  clock: Clock,
  actor: Actor,
  body: ReportBody,
  idempotencyKey?: string,
): ActRequest {
  requireAuthority(actor, 'appeals.report');
  const { areaCode, placedBy } = placeOf(neighbours, body);
  const action = channelActions[body.channel];
  if (action !== null) requireAuthority(actor, action, { areaCode });
  requirePast(body, clock.now());
  const category = categoryOf(neighbours, body);
  const collected = collectedChannels.has(body.channel);
  const draft: ReportDraft = {
    title: body.title ?? shortened(body.detail),
    detail: body.detail,
    areaCode,
    address: body.address ?? null,
    point: body.point ?? null,
    cell: body.point ? neighbours.cellOf(body.point) : null,
    category: body.category ?? null,
    urgency: body.urgency ?? category?.urgency ?? 'ordinary',
    channel: body.channel,
    reporterId: collected || body.anonymous ? null : actor.personId,
    collectorId: collected ? actor.personId : null,
    confidentiality: restrictedChannels.has(body.channel) ? 1 : 0,
    parentId: body.parentId ?? null,
    channelFacts: channelFactsOf(body),
    attachments: body.attachments,
    placedBy,
  };
  const contact = contactOf(body);
  return {
    actor,
    type: 'appeal',
    matterId: null,
    action: body.channel === 'patrol' && body.found === true ? 'find' : 'report',
    input: draft,
    idempotencyKey,
    // Staff who write down what somebody told them stand by it with their own name.
    unnamed: body.anonymous && !collected && actor.personId !== null,
    sealedContact: contact === null ? undefined : neighbours.sealContact(contact),
    contactIndex: contactIndexOf(neighbours, body, draft, contact),
  };
}

interface Place {
  readonly areaCode: string;
  /** The area that the address names, where only that said where it is. */
  readonly placedBy: string | null;
}

function placeOf(neighbours: AppealNeighbours, body: ReportBody): Place {
  if (body.point) {
    const located = neighbours.areaOf(body.point);
    const { areaCode } = body;
    const isFiner = areaCode?.startsWith(located) === true && neighbours.areaIsKnown(areaCode);
    return { areaCode: isFiner ? areaCode : located, placedBy: null };
  }
  if (body.areaCode !== undefined) {
    const { areaCode } = body;
    if (neighbours.areaIsKnown(areaCode)) return { areaCode, placedBy: null };
    throw unfit(
      'unknown_area',
      '没有这个区划，请重新选择地点。',
      'There is no such area.',
      'areaCode',
    );
  }
  if (body.address !== undefined) {
    const named = areaNamedIn(body.address, neighbours.listAreas());
    if (named) return { areaCode: named.code, placedBy: named.name };
    const { cellAreaCode } = neighbours;
    if (cellAreaCode === null) throw noAreaYet();
    return { areaCode: cellAreaCode, placedBy: null };
  }
  throw unfit(
    'place_needed',
    '请告诉我们在哪里：在地图上点一下、选择社区，或者写下地址。',
    'Please say where: a point on the map, a community, or an address.',
    'address',
  );
}

function categoryOf(neighbours: AppealNeighbours, { category }: ReportBody) {
  if (category === undefined) return undefined;
  const known = neighbours.findCategory(category);
  if (known) return known;
  throw unfit('unknown_category', '没有这个类别。', 'There is no such category.', 'category');
}

interface Contact {
  readonly phone?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** Staff channels carry the caller's number in their own facts; it is a contact like any other. */
function contactOf(body: ReportBody): Contact | null {
  if (body.anonymous) return null;
  if (body.channel === 'hotline') return { phone: body.callerPhone, ...body.contact };
  if (body.channel === 'petition_letter' || body.channel === 'petition_visit') {
    return { name: body.signatory, ...body.contact };
  }
  return body.contact && Object.keys(body.contact).length > 0 ? body.contact : null;
}

/** Where whoever calls or writes leaves a number of their own, and no account. */
const ownPhoneChannels: ReadonlySet<ReportBody['channel']> = new Set([
  ...(['resident', 'web_form', 'hotline', 'window', 'open_api'] as const),
]);

function contactIndexOf(
  neighbours: AppealNeighbours,
  { channel }: ReportBody,
  { reporterId, confidentiality }: ReportDraft,
  contact: { readonly phone?: string | undefined } | null,
): string | undefined {
  if (!contact?.phone || reporterId !== null || confidentiality > 0) return undefined;
  return ownPhoneChannels.has(channel) ? neighbours.phoneIndex(contact.phone) : undefined;
}

/** The channel's required facts, without what identifies the reporter. */
function channelFactsOf(body: ReportBody): { readonly [name: string]: Json } {
  const happened = body.happenedAt === undefined ? {} : { happenedAt: body.happenedAt };
  switch (body.channel) {
    case 'resident':
    case 'web_form':
    case 'patrol':
      return happened;
    case 'hotline':
      return { ...happened, callNumber: body.callNumber };
    case 'petition_letter':
      return { ...happened, receivedOn: body.receivedOn };
    case 'petition_visit':
      return { ...happened, visitors: body.visitors };
    case 'window':
      return { ...happened, windowName: body.windowName };
    case 'social':
      return { ...happened, platform: body.platform, sourceUrl: body.sourceUrl };
    case 'sensor':
      return { ...happened, deviceId: body.deviceId, reading: body.reading };
    case 'on_behalf':
      return { ...happened, helperOrganisation: body.helperOrganisation, mandate: body.mandate };
    case 'open_api':
      return { ...happened, serviceCode: body.serviceCode, ...mediaUrlOf(body) };
  }
}

function mediaUrlOf({ mediaUrl }: { readonly mediaUrl?: string | undefined }) {
  return mediaUrl === undefined ? {} : { mediaUrl };
}

/** Titles stand in lists, messages and exports: a number somebody wrote does not. */
function shortened(detail: string): string {
  const line = hidePersonal(detail).replace(/\s+/g, ' ');
  return [...line].length <= titleLength
    ? line
    : [...line].slice(0, titleLength - 1).join('') + '…';
}

function requirePast(body: ReportBody, now: Date): void {
  const { happenedAt } = body;
  if (happenedAt !== undefined && new Date(happenedAt) > now) throw inTheFuture('happenedAt');
  if (body.channel !== 'petition_letter') return;
  if (dayBegins(body.receivedOn) > now) throw inTheFuture('receivedOn');
}

function inTheFuture(path: string): Refusal {
  const zh = '这个时间不能晚于现在。';
  return unfit('in_the_future', zh, 'This cannot lie in the future.', path);
}

/** Filed under no area, nobody's desk would ever show it. */
function noAreaYet(): Refusal {
  return new Refusal('conflict', 'appeals.no_area_yet', {
    zh: '这里还没有设置管辖区划，暂时收不了反映；请管理员先导入区划，或在设置中填写 cell.areaCode。',
    en:
      'No area is set up here yet, so nothing can be taken in. The administrator has to import ' +
      'the areas first, or set cell.areaCode.',
  });
}
