import type { Sentence } from '#web/api/types.ts';
import { isLocal } from '../../device/local-names.ts';

/** Something somebody entered on the phone, on its way to the server. */
export interface Entry {
  /** The idempotency key: however often it is sent, the server takes it once. */
  readonly id: string;
  /** In which order they were entered. */
  readonly seq: number;
  /** For the list of what waits. */
  readonly title: string;
  readonly path: string;
  readonly body: EntryBody;
  /** By this phone's clock, which may be wrong. */
  readonly madeAt: number;
  /** The field of the body that says when it happened, where it has one. */
  readonly timeField?: string | undefined;
  /** By the names photos have on this phone: what the server calls those that it has. */
  readonly uploaded: { readonly [localId: string]: string };
  /** It has left this phone at least once: the server may have it, so it changes no more. */
  readonly tried?: true;
  /** Why the server will not have it; the person decides what becomes of it. */
  readonly refusal?: Sentence;
  /** It arrived while nobody looked: what the server answered. */
  readonly receipt?: Receipt;
}

export type EntryBody = { readonly [name: string]: unknown };

export interface Receipt {
  readonly id: string;
  readonly number: string;
}

/** The photos of an entry that are on this phone, wherever in its body they are named. */
export function photosOf(body: EntryBody): string[] {
  return [...new Set(stringsIn(body).filter(isLocal))];
}

/** The body as the server knows its photos; one that is lost is left out. */
export function bodyToSend({ body, uploaded }: Pick<Entry, 'body' | 'uploaded'>): EntryBody {
  return renamed(body, uploaded) as EntryBody;
}

export function isWaiting({ receipt, refusal }: Entry): boolean {
  return receipt === undefined && refusal === undefined;
}

/** The matter that it is about; a report from the round is about none yet. */
export function matterOf({ path }: Pick<Entry, 'path'>): string | undefined {
  return /^\/api\/matters\/([^/]+)\//.exec(path)?.[1];
}

/** Said when it is sent later than this, not where the network was a little slow. */
const lateMs = 60_000;

/**
 * The entry with the time at which it was made, if that is long ago and it has not left the phone
 * yet: under one key the server takes one content. The phone's clock may be wrong: how long ago it
 * was is right all the same, counted back from the server's time.
 *
 * @param clock both in ms since 1970: this phone's now, and the server's.
 */
export function withTime(
  entry: Entry,
  clock: { readonly here: number; readonly server: number },
): Entry {
  const { timeField, body, madeAt, tried } = entry;
  const ago = clock.here - madeAt;
  if (timeField === undefined || tried === true || ago < lateMs) return entry;
  return { ...entry, body: { ...body, [timeField]: new Date(clock.server - ago).toISOString() } };
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(stringsIn);
  return [];
}

function renamed(value: unknown, names: Entry['uploaded']): unknown {
  if (typeof value === 'string') return isLocal(value) ? names[value] : value;
  if (Array.isArray(value)) {
    return value.map((one) => renamed(one, names)).filter((one) => one !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, renamed(one, names)]);
  return Object.fromEntries(entries);
}
