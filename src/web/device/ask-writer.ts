interface SignedIn {
  /** Null where nobody is signed in. */
  readonly id: string | null;
  /** By the server's clock in ms since 1970; null where it does not say. */
  readonly serverNow: number | null;
}

/** A network that hangs is none: what waits must not hang with it. */
const answerMs = 20_000;

/**
 * Who is signed in, asked of the server itself before anything that waited goes out: never is it
 * sent in somebody else's name. Undefined without a network.
 *
 * The time comes from a header that knows whole seconds only: never a moment still to come.
 */
export async function askWriter(): Promise<SignedIn | undefined> {
  try {
    const signal = AbortSignal.timeout(answerMs);
    const reply = await fetch('/api/me', { credentials: 'same-origin', cache: 'no-store', signal });
    if (!reply.ok) return undefined;
    const me = (await reply.json()) as { readonly person: { readonly id: string } | null };
    const date = Date.parse(reply.headers.get('date') ?? '');
    return { id: me.person?.id ?? null, serverNow: Number.isNaN(date) ? null : date };
  } catch {
    return undefined;
  }
}
