import { hidePersonal } from '#algorithms/hide-personal/index.ts';
import type { Sentence } from '#platform/refusal/refusal.ts';
import { communityDigits } from '#modules/matters/declare.ts';
import type { PublicMatter } from '#modules/matters/index.ts';
import type { ServiceBook } from './service-book.ts';

/** A request as the specification shows it. */
export interface ServiceRequest {
  readonly [field: string]: string | number | null;
}

export interface Showing {
  readonly book: ServiceBook;
  readonly language: keyof Sentence;
  readonly areaName: (code: string) => string;
  /** The middle of an H3 cell, for places that are only told roughly. */
  readonly middleOf: (cell: string) => { readonly lat: number; readonly lon: number };
  /** Channels whose reports are for everybody: their own words and place are shown. */
  readonly openChannels: readonly string[];
}

const descriptionMax = 4000;

/**
 * A matter as a service request. Of those that did not come by an open channel, no text and no
 * exact place.
 */
export function serviceRequest(matter: PublicMatter, showing: Showing): ServiceRequest {
  const { book, language, areaName, openChannels } = showing;
  const service = book.of(matter.category);
  const full = openChannels.includes(matter.channel);
  const place = full ? matter.point : matter.cell === null ? null : showing.middleOf(matter.cell);
  return {
    service_request_id: matter.number,
    status: matter.closedAt === null ? 'open' : 'closed',
    status_notes: statusNotes(matter, full, language),
    service_name: service.title[language],
    service_code: service.code,
    description: full
      ? [...hidePersonal(matter.detail)].slice(0, descriptionMax).join('')
      : service.title[language],
    agency_responsible: matter.ownerBodyName,
    service_notice: null,
    requested_datetime: moment(matter.openedAt),
    updated_datetime: moment(matter.closedAt ?? matter.updatedAt),
    expected_datetime: momentOrNull(matter.dueByKind.get('handle')),
    address:
      full && matter.address !== null ? hidePersonal(matter.address) : areaName(matter.areaCode),
    address_id: full ? matter.areaCode : matter.areaCode.slice(0, communityDigits),
    zipcode: null,
    lat: place?.lat ?? null,
    long: place?.lon ?? null,
    media_url: null,
  };
}

/** The answer where it was given to somebody who can read it only here, else what happens next. */
function statusNotes(matter: PublicMatter, full: boolean, language: keyof Sentence): string {
  const answer = matter.attributes['answer'];
  return full && typeof answer === 'string' ? hidePersonal(answer) : matter.whatNext[language];
}

/** To the second: many clients read no fractions. */
function moment(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}

function momentOrNull(at: Date | undefined): string | null {
  return at === undefined ? null : moment(at);
}
