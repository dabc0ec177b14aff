import { Refusal } from '../refusal/refusal.ts';
import { isLoopback } from './open-address.ts';

/** What is kept of an endpoint, the secret apart. */
export interface Endpoint {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly areaCode: string;
  readonly topics: readonly string[];
  readonly createdAt: Date;
  readonly ownerId: string;
  readonly failingSince: Date | null;
  readonly offSince: Date | null;
  readonly offReason: string | null;
}

export const endpointColumns = `id, title, url, area_code as "areaCode", topics,
  created_at as "createdAt", owner_id as "ownerId", failing_since as "failingSince",
  off_since as "offSince", off_reason as "offReason"`;

/**
 * An address we are willing to post to, as far as its spelling tells; where its name leads is
 * looked at each time something is sent.
 * @throws Refusal invalid `webhooks.bad_url`.
 */
export function requireFitUrl(given: string, loopback: boolean): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const bare = url?.hostname.replace(/^\[|\]$/g, '') ?? '';
  const here = bare === 'localhost' || isLoopback(bare);
  const fitScheme = url?.protocol === 'https:' || (loopback && here && url?.protocol === 'http:');
  if (url && fitScheme && url.username === '' && url.password === '' && url.hash === '') {
    return url.href;
  }
  throw new Refusal('invalid', 'webhooks.bad_url', {
    zh: '接收地址应以 https:// 开头，不带用户名、密码和 # 部分。',
    en: 'The address must begin with https:// and carry no user, password or fragment.',
  });
}

export function unknownEndpoint(): Refusal {
  return new Refusal('not-found', 'webhooks.unknown_endpoint', {
    zh: '没有这个接收地址，或者它不在您的辖区。',
    en: 'There is no such endpoint, or it is not of your area.',
  });
}
