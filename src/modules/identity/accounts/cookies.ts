import { createHmac, timingSafeEqual } from 'node:crypto';
import { hashToken } from './protected-values.ts';

/** How the session cookie is called and signed. */
export interface SessionCookie {
  readonly name: string;
  readonly secure: boolean;
  readonly secret: string;
}

/** The Cookie header a browser would send back after these Set-Cookie lines. */
export function cookieHeader(headers: Headers): string {
  const jar = new Map<string, string>();
  for (const line of headers.getSetCookie()) {
    const [pair = '', ...attributes] = line.split(';');
    const at = pair.indexOf('=');
    if (attributes.some((one) => /^\s*max-age=0\s*$/i.test(one))) jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
}

/**
 * The hash of the session token in a Cookie header, when its signature (HMAC-SHA-256 over the
 * token, as the accounts library writes it) is ours; undefined otherwise.
 */
export function readSessionToken(
  header: string | undefined,
  cookie: SessionCookie,
): string | undefined {
  const value = header === undefined ? undefined : findCookie(header, cookie.name);
  if (value === undefined) return undefined;
  const at = value.lastIndexOf('.');
  if (at < 1) return undefined;
  const token = value.slice(0, at);
  const expected = createHmac('sha256', cookie.secret).update(token).digest();
  const given = Buffer.from(value.slice(at + 1), 'base64');
  const genuine = given.length === expected.length && timingSafeEqual(given, expected);
  return genuine ? hashToken(token) : undefined;
}

/** Tells the browser to drop the session. */
export function expiredCookie(cookie: SessionCookie): string {
  const secure = cookie.secure ? '; Secure' : '';
  return `${cookie.name}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${secure}`;
}

function findCookie(header: string, name: string): string | undefined {
  for (const part of header.split(';')) {
    const pair = part.trimStart();
    if (!pair.startsWith(name) || pair[name.length] !== '=') continue;
    try {
      return decodeURIComponent(pair.slice(name.length + 1).trimEnd());
    } catch {
      return undefined;
    }
  }
  return undefined;
}
