import type { IncomingHttpHeaders } from 'node:http';
import type { IdentityContext } from '../context.ts';
import { requireSignedIn } from './require-signed-in.ts';

/**
 * The key under which a phone seals what it keeps for whoever is signed in: 32 bytes, base64url,
 * always the same for one person. The phone throws it away at sign-out or when it is turned away;
 * what it still holds cannot be read then, and is not lost: signing in again brings the key back.
 *
 * @throws Refusal unauthenticated.
 */
export async function readDeviceKey(
  context: IdentityContext,
  headers: IncomingHttpHeaders,
): Promise<{ readonly key: string }> {
  const { owner } = await requireSignedIn(context, headers);
  return { key: context.cipher.blindIndex(`device key ${owner.personId}`) };
}
