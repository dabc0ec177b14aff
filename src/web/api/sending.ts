import { createContext, useContext } from 'react';
import { thumbnailUrl, uploadFile } from './files.ts';
import { Problem } from './problem.ts';

/** Something a person enters, as it goes to the server. */
export interface Outgoing {
  /** What it is, for a list of what waits. */
  readonly title: string;
  readonly path: string;
  readonly body: { readonly [name: string]: unknown };
  /** Repeating it under the same key changes nothing. */
  readonly idempotencyKey: string;
  /** The field of the body that says when it happened: filled in when it is sent much later. */
  readonly timeField?: string;
}

/**
 * How what is entered behind a door leaves the device: at once, or, in the field, whenever there
 * is a network.
 */
export interface Sending {
  /**
   * The server's answer; null when the device keeps it and sends it later.
   *
   * @throws Problem when the server refuses it, or nothing came back and nothing is kept.
   */
  send<Answer>(outgoing: Outgoing): Promise<Answer | null>;
  /** Titles of what waits on this device for a path that begins so. */
  waitingAt(path: string): readonly string[];
  /** Takes a photo or document in; the id stands for it in a body until it is sent. */
  takeFile(file: File): Promise<TakenFile>;
  /** Where a file that was taken in can be seen. */
  pictureOf(id: string): Promise<string>;
  /** What was typed for this path and not sent, where the device keeps that; null otherwise. */
  begun(path: string): Promise<Typed | null>;
  /** Keeps what is being typed, where the device can; null forgets it. */
  keepBegun(path: string, values: Typed | null): Promise<void>;
}

/** What stands in the fields of a form, by their names. */
export type Typed = Readonly<Record<string, unknown>>;

export interface TakenFile {
  readonly id: string;
  readonly kind: 'photo' | 'document';
}

/** Posts at once, and waits no longer than `waitMs` for the answer. */
export async function postNow(
  { path, body, idempotencyKey }: Omit<Outgoing, 'title'>,
  waitMs?: number,
): Promise<unknown> {
  let reply: Response;
  try {
    reply = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
      body: JSON.stringify(body),
      ...(waitMs !== undefined && { signal: AbortSignal.timeout(waitMs) }),
    });
  } catch {
    throw new Problem(0, undefined);
  }
  const answer: unknown = await reply.json().catch(() => undefined);
  if (!reply.ok) throw new Problem(reply.status, answer);
  // Cut off in the middle of a good answer: it may have come, and is asked again under its key.
  if (answer === undefined && reply.status !== 204) throw new Problem(0, undefined);
  return answer;
}

const atOnce: Sending = {
  send: <Answer>(outgoing: Outgoing) => postNow(outgoing) as Promise<Answer>,
  waitingAt: () => [],
  takeFile: (file) => uploadFile(file),
  pictureOf: (id) => Promise.resolve(thumbnailUrl(id)),
  begun: () => Promise.resolve(null),
  keepBegun: () => Promise.resolve(),
};

export const SendingContext = createContext(atOnce);

export function useSendingWay(): Sending {
  return useContext(SendingContext);
}
