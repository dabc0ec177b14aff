import { lookup } from 'node:dns/promises';
import type { LookupAddress } from 'node:dns';
import { Agent, request } from 'undici';

const secondsMax = 10;
const answerBytesMax = 16_384;

export type PostFault = 'address_refused' | 'unreachable' | 'refused' | 'gone';

export interface Posting {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether an address may be connected to. */
  readonly mayReach: (address: string) => boolean;
}

/**
 * Posts JSON to an address that a person of the cell named, without letting it reach what only we
 * can reach: the name is resolved first, every address must be one we may reach, and the connection
 * goes to those very addresses, so that a name which changes in between gains nothing. Redirects
 * are answers like any other. Of the answer only its status counts.
 *
 * @returns null when the other side took it, else why not.
 */
export async function postOutside(posting: Posting): Promise<PostFault | null> {
  const { hostname } = new URL(posting.url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = await lookup(host, { all: true }).catch(() => []);
  if (addresses.length === 0) return 'unreachable';
  if (!addresses.every(({ address }) => posting.mayReach(address))) return 'address_refused';
  const agent = new Agent({ connect: { lookup: answering(addresses) }, pipelining: 0 });
  try {
    const { statusCode, body } = await request(posting.url, {
      dispatcher: agent,
      method: 'POST',
      body: posting.body,
      headers: { 'content-type': 'application/json', ...posting.headers },
      signal: AbortSignal.timeout(secondsMax * 1000),
    });
    // What is said besides is nobody's business; politely heard to a point, then hung up on.
    await body.dump({ limit: answerBytesMax }).catch(() => undefined);
    if (statusCode >= 200 && statusCode < 300) return null;
    return statusCode === 410 ? 'gone' : 'refused';
  } catch {
    return 'unreachable';
  } finally {
    await agent.destroy();
  }
}

type Answer = (error: null, address: string | LookupAddress[], family?: number) => void;

/** Gives the connection the addresses that were looked at, whatever name it asks for. */
function answering(addresses: readonly LookupAddress[]) {
  return (_host: string, options: { all?: boolean | undefined }, answer: Answer): void => {
    const [first] = addresses;
    if (options.all === true) answer(null, [...addresses]);
    else if (first) answer(null, first.address, first.family);
  };
}
