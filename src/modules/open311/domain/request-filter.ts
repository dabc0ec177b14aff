import type { Refusal } from '#platform/refusal/refusal.ts';
import { badRequest, unknownService } from './faults.ts';
import { requestWindow, type RequestWindow } from './request-window.ts';
import type { ServiceBook } from './service-book.ts';

export interface RequestQuery {
  readonly service_request_id?: string | undefined;
  readonly service_code?: string | undefined;
  readonly start_date?: string | undefined;
  readonly end_date?: string | undefined;
  readonly status?: string | undefined;
  readonly page?: string | undefined;
  readonly page_size?: string | undefined;
}

/** What is asked for; `numbers` overrides everything else. */
export interface RequestFilter {
  readonly numbers?: readonly string[];
  readonly window?: RequestWindow;
  /** Null stands for matters without a category. */
  readonly categories?: readonly (string | null)[];
  readonly open?: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** The specification: "a span of 90 days or first 1000 requests, whichever is smallest". */
const requestsMax = 1000;
const pagesMax = 10_000;

/** @throws Refusal invalid or not-found, each with its own sentence. */
export function requestFilter(query: RequestQuery, book: ServiceBook, now: Date): RequestFilter {
  const numbers = listed(query.service_request_id);
  if (numbers) return { numbers: numbers.slice(0, requestsMax), limit: requestsMax, offset: 0 };
  const codes = listed(query.service_code);
  const open = openOf(listed(query.status) ?? []);
  const limit = wholeNumber('page_size', query.page_size, requestsMax, requestsMax);
  const page = wholeNumber('page', query.page, 1, pagesMax);
  return {
    window: requestWindow(given(query.start_date), given(query.end_date), now),
    ...(codes && { categories: codes.map((code) => categoryOf(book, code)) }),
    ...(open !== undefined && { open }),
    limit,
    offset: (page - 1) * limit,
  };
}

/** A parameter that is there but empty counts as absent, says the specification. */
function given(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

function listed(value: string | undefined): string[] | undefined {
  const items = (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  return items.length > 0 ? items : undefined;
}

function categoryOf(book: ServiceBook, code: string): string | null {
  const service = book.find(code);
  if (!service) throw unknownService(code);
  return service.category;
}

function openOf(statuses: readonly string[]): boolean | undefined {
  const known = statuses.filter((status) => status === 'open' || status === 'closed');
  if (known.length < statuses.length) throw badStatus();
  const asked = new Set(known);
  return asked.size === 1 ? asked.has('open') : undefined;
}

function wholeNumber(name: string, value: string | undefined, usual: number, most: number) {
  const text = given(value);
  if (text === undefined) return usual;
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most) return number;
  throw badRequest(
    'bad_number',
    `${name} 应当是 1 到 ${most} 的整数。`,
    `${name} must be a whole number from 1 to ${most}.`,
  );
}

function badStatus(): Refusal {
  return badRequest(
    'bad_status',
    'status 只能是 open 或 closed。',
    'status must be open or closed.',
  );
}
