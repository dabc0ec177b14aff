import type { ReportBody } from '#web/api/types.ts';
import { placeFault } from '../ui/places/place.ts';
import type { Place, PlaceFault } from '../ui/places/place.ts';

/** What a resident has written so far; kept on the device until it is sent. */
export interface ReportDraft extends Place {
  /** Made with the draft: a retry after a lost network is the same report. */
  readonly idempotencyKey: string;
  readonly detail: string;
  readonly attachments: readonly string[];
  readonly anonymous: boolean;
  readonly name: string;
  readonly phone: string;
}

export type DraftFault = 'what' | 'too-long' | PlaceFault | 'phone-missing' | 'phone-wrong';

/** As much as the server takes. */
export const detailCharactersMax = 5000;

const mobile = /^(\+?86)?1\d{10}$/;

export function emptyDraft(idempotencyKey: string): ReportDraft {
  return {
    idempotencyKey,
    detail: '',
    attachments: [],
    point: null,
    areaCode: null,
    areaUnknown: false,
    address: '',
    anonymous: false,
    name: '',
    phone: '',
  };
}

/** Whether anything stands in it that would be missed. */
export function isBegun({ idempotencyKey, ...written }: ReportDraft): boolean {
  const { idempotencyKey: _key, ...empty } = emptyDraft(idempotencyKey);
  return JSON.stringify(written) !== JSON.stringify({ ...written, ...empty });
}

/** What still keeps the draft from being sent. Whoever is signed in can be reached already. */
export function draftFaults(draft: ReportDraft, signedIn: boolean): DraftFault[] {
  const faults: DraftFault[] = [];
  if (draft.detail.trim() === '') faults.push('what');
  if (draft.detail.trim().length > detailCharactersMax) faults.push('too-long');
  const placeless = placeFault(draft);
  if (placeless !== undefined) faults.push(placeless);
  if (!draft.anonymous && !signedIn) {
    const phone = draft.phone.replace(/[\s-]/g, '');
    if (phone === '') faults.push('phone-missing');
    else if (!mobile.test(phone)) faults.push('phone-wrong');
  }
  return faults;
}

/** The report as the server takes it: nothing that was left empty. */
export function reportBody(draft: ReportDraft, signedIn: boolean): ReportBody {
  const phone = draft.phone.replace(/[\s-]/g, '');
  const name = draft.name.trim();
  const address = draft.address.trim();
  const reachable = !draft.anonymous && !signedIn;
  return {
    channel: 'resident',
    detail: draft.detail.trim(),
    attachments: [...draft.attachments],
    anonymous: draft.anonymous,
    ...(draft.point !== null && { point: draft.point }),
    ...(draft.areaCode !== null && { areaCode: draft.areaCode }),
    ...(address !== '' && { address }),
    ...(reachable && { contact: { phone, ...(name !== '' && { name }) } }),
  };
}
