import type { IncomingHttpHeaders } from 'node:http';
import type { IdentityContext } from '../context.ts';
import type { SignedIn } from '../sessions/present-actor.ts';
import { signInFirst } from './refusals.ts';

/** Whoever looks after their own account needs a session of their own: a key will not do. */
export async function requireSignedIn(
  { sessions }: IdentityContext,
  headers: IncomingHttpHeaders,
): Promise<SignedIn & { readonly hash: string }> {
  const hash = sessions.tokenHash(headers);
  const signedIn = await sessions.findSignedIn(headers);
  if (hash === undefined || !signedIn) throw signInFirst();
  return { ...signedIn, hash };
}
