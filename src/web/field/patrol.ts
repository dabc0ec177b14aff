import type { Place } from '../ui/places/place.ts';

/** A report from the round as its form holds it. */
export interface Patrol extends Place {
  readonly detail: string;
  readonly attachments: readonly string[];
  readonly urgent: boolean;
}

/** As much as the server takes. */
export const detailCharactersMax = 5000;

export const nothingYet: Patrol = {
  detail: '',
  attachments: [],
  urgent: false,
  point: null,
  areaCode: null,
  address: '',
};

/** As the server takes it. */
export function patrolBody({ detail, point, attachments, urgent, address }: Patrol) {
  const where = address.trim();
  return {
    channel: 'patrol',
    detail: detail.trim(),
    point,
    attachments: [...attachments],
    urgency: urgent ? 'urgent' : 'ordinary',
    ...(where !== '' && { address: where }),
  };
}

/** Back into the form, from what was to be sent. */
export function patrolOf(body: { readonly [name: string]: unknown }): Patrol {
  const { urgency, ...rest } = body as Partial<Patrol> & { readonly urgency?: string };
  return { ...nothingYet, ...rest, urgent: urgency === 'urgent' };
}
