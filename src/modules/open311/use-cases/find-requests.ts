import { cellToLatLng } from 'h3-js';
import type { Sentence } from '#platform/refusal/refusal.ts';
import { publicSight } from '#modules/appeals/index.ts';
import type { PublicMatter } from '#modules/matters/index.ts';
import { unknown } from '../domain/faults.ts';
import { requestFilter, type RequestQuery } from '../domain/request-filter.ts';
import { serviceBook } from '../domain/service-book.ts';
import { serviceRequest, type ServiceRequest } from '../domain/service-request.ts';
import type { Open311Parts } from '../parts.ts';

type Language = keyof Sentence;

/** The requests a question asks for, newest first. */
export async function findRequests(
  parts: Open311Parts,
  query: RequestQuery,
  language: Language,
): Promise<readonly ServiceRequest[]> {
  const book = serviceBook(parts.categories.listCategories());
  const { window, ...filter } = requestFilter(query, book, parts.clock.now());
  const matters = await parts.matters.findPublic({
    ...publicSight,
    ...filter,
    ...(window && { openedFrom: window.from, openedTo: window.to }),
  });
  return show(parts, matters, language);
}

/** @throws Refusal not-found `open311.unknown_request`. */
export async function getRequest(
  parts: Open311Parts,
  number: string,
  language: Language,
): Promise<ServiceRequest> {
  const found = await parts.matters.findPublic({
    ...publicSight,
    numbers: [number],
    limit: 1,
    offset: 0,
  });
  const [request] = show(parts, found, language);
  if (request) return request;
  throw unknown(
    'unknown_request',
    '没有这个 service_request_id，或者它不公开。',
    'There is no such service_request_id, or it is not public.',
  );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The request behind a token. Requests get their id at once, so no token is ever handed out; the
 * matter's own id, which other interfaces give, is taken for one.
 * @throws Refusal not-found `open311.unknown_token`.
 */
export async function getTokenRequest(parts: Open311Parts, token: string): Promise<string> {
  const id = token.toLowerCase();
  const [matter] = uuid.test(id)
    ? await parts.matters.findPublic({ ...publicSight, id, limit: 1, offset: 0 })
    : [];
  if (matter) return matter.number;
  throw unknown('unknown_token', '没有这个 token。', 'There is no such token.');
}

function show(
  { categories, areas }: Open311Parts,
  matters: readonly PublicMatter[],
  language: Language,
): readonly ServiceRequest[] {
  const showing = {
    book: serviceBook(categories.listCategories()),
    language,
    areaName: areas.areaName,
    openChannels: publicSight.openChannels,
    middleOf(cell: string) {
      const [lat, lon] = cellToLatLng(cell);
      return { lat, lon };
    },
  };
  return matters.map((matter) => serviceRequest(matter, showing));
}
