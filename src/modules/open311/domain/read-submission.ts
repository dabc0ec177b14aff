import type { ReportBody } from '#modules/appeals/contract.ts';
import { badRequest, unknownService } from './faults.ts';
import { readContact } from './read-contact.ts';
import type { Service, ServiceBook } from './service-book.ts';

export type OpenApiReport = Extract<ReportBody, { channel: 'open_api' }>;

const descriptionMax = 4000;
const addressMax = 200;

/**
 * A posted request as an appeal of channel `open_api`. An empty field counts as absent. Ids of
 * devices and accounts are not taken over: nothing here needs them.
 *
 * @param homeArea where addresses in words are taken to lie: the client's own area.
 * @throws Refusal invalid or not-found `open311.…`
 */
export function readSubmission(
  form: URLSearchParams,
  book: ServiceBook,
  homeArea: string | undefined,
): OpenApiReport {
  const field = (name: string) => form.get(name)?.trim() || undefined;
  const service = readService(field('service_code'), book);
  const description = field('description') ?? service.title.zh;
  if ([...description].length > descriptionMax) throw tooLong('description', descriptionMax);
  const mediaUrl = field('media_url');
  if (mediaUrl !== undefined && !isWebAddress(mediaUrl)) throw badMedia();
  const contact = readContact(field);
  const happenedAt = readHappenedAt(field('attribute[happened_at]'));
  const danger = field('attribute[danger]');
  return {
    channel: 'open_api',
    serviceCode: service.code,
    detail: description,
    ...readPlace(field, homeArea),
    ...(service.category !== null && { category: service.category }),
    ...(happenedAt !== undefined && { happenedAt }),
    ...(danger === 'yes' && { urgency: 'urgent' as const }),
    ...(mediaUrl !== undefined && { mediaUrl }),
    ...(contact && { contact }),
    anonymous: contact === undefined,
    attachments: [],
  };
}

function readService(code: string | undefined, book: ServiceBook): Service {
  if (code === undefined) throw noService();
  const service = book.find(code);
  if (!service?.active) throw unknownService(code);
  return service;
}

type Field = (name: string) => string | undefined;

function readPlace(
  field: Field,
  homeArea: string | undefined,
): Pick<OpenApiReport, 'point' | 'address' | 'areaCode'> {
  const [lat, long] = [field('lat'), field('long')];
  if ((lat === undefined) !== (long === undefined)) throw halfAPoint();
  const point = lat === undefined || long === undefined ? undefined : readPoint(lat, long);
  const address = field('address_string');
  if (address !== undefined && [...address].length > addressMax) {
    throw tooLong('address_string', addressMax);
  }
  const areaCode = field('address_id');
  if (point === undefined && address === undefined && areaCode === undefined) throw nowhere();
  const known = areaCode ?? (point === undefined ? homeArea : undefined);
  return {
    ...(point && { point }),
    ...(address !== undefined && { address }),
    ...(known !== undefined && { areaCode: known }),
  };
}

function readPoint(lat: string, long: string): { lat: number; lon: number } {
  const decimal = /^[+-]?\d{1,3}(\.\d{1,15})?$/;
  const point = { lat: Number(lat), lon: Number(long) };
  const fits = Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180;
  if (decimal.test(lat) && decimal.test(long) && fits) return point;
  throw badRequest(
    'bad_point',
    'lat 与 long 应当是 WGS-84 的十进制度数。',
    'lat and long must be WGS-84 degrees in decimals.',
  );
}

function readHappenedAt(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const at = new Date(text);
  if (/^\d{4}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(at.getTime())) {
    return at.toISOString();
  }
  throw badRequest(
    'bad_date',
    'attribute[happened_at] 的格式应为 2026-11-22T08:00:00Z。',
    'attribute[happened_at] must look like 2026-11-22T08:00:00Z.',
  );
}

function isWebAddress(text: string): boolean {
  return text.length <= 500 && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function noService() {
  return badRequest(
    'no_service',
    '没有填 service_code；可用的见 services。',
    'service_code was not provided; see services for those there are.',
  );
}

function halfAPoint() {
  return badRequest('half_a_point', 'lat 与 long 须一起提供。', 'Send lat and long together.');
}

function nowhere() {
  return badRequest(
    'no_place',
    '请提供地点：lat 与 long、address_string 或 address_id 之一。',
    'Say where: lat and long, or address_string, or address_id.',
  );
}

function badMedia() {
  return badRequest(
    'bad_media_url',
    'media_url 应当是不超过 500 个字符的 http(s) 网址。',
    'media_url must be an http(s) address of at most 500 characters.',
  );
}

function tooLong(name: string, most: number) {
  return badRequest(
    'too_long',
    `${name} 不能超过 ${most} 个字符。`,
    `${name} may have at most ${most} characters.`,
  );
}
