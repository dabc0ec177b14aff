import { isAPIError } from 'better-auth/api';
import type { IdentityParts } from '../settings.ts';
import { createBetterAuth, phoneAtHand } from './better-auth.ts';
import type { AccountHooks } from './better-auth.ts';
import { cookieHeader } from './cookies.ts';
import type { SessionCookie } from './cookies.ts';

/** Where a sign-in comes from. */
export interface Origin {
  readonly ip: string;
  readonly userAgent: string;
}

/** How an attempt to sign in ended. `cookies` are Set-Cookie lines for the answer. */
export type Attempt =
  | { readonly outcome: 'entered'; readonly personId: string; readonly cookies: string[] }
  | { readonly outcome: 'second-factor-needed' }
  | { readonly outcome: 'wrong-password' | 'wrong-code' | 'too-many-attempts' };

export interface Enrolment {
  /** For the authenticator app, e.g. as a QR code. */
  readonly totpUri: string;
  /** Each opens the door once, should the phone be lost. */
  readonly backupCodes: readonly string[];
}

/** The kept library for accounts (better-auth), behind the few things identity asks of it. */
export interface Accounts {
  readonly cookie: SessionCookie;
  signInWithPassword(
    credentials: { username: string; password: string; code: string | undefined },
    origin: Origin,
  ): Promise<Attempt>;
  /** Writes a code for the phone's index and has it sent to the phone. */
  sendCode(phone: string, phoneIndex: string): Promise<void>;
  signInWithCode(phoneIndex: string, code: string, origin: Origin): Promise<Attempt>;
  enrolSecondFactor(cookie: string, password: string): Promise<Enrolment | 'refused'>;
  confirmSecondFactor(cookie: string, code: string): Promise<string[] | 'refused'>;
  removeSecondFactor(cookie: string, password: string): Promise<string[] | 'refused'>;
  hashPassword(password: string): Promise<string>;
  isPassword(hash: string, password: string): Promise<boolean>;
  /** The library's own addresses, for single sign-on. */
  handle(request: Request): Promise<Response>;
}

export async function createAccounts(parts: IdentityParts, hooks: AccountHooks): Promise<Accounts> {
  const auth = createBetterAuth(parts, hooks);
  const context = await auth.$context;
  const { name, attributes } = context.authCookies.sessionToken;
  return {
    cookie: { name, secure: attributes.secure === true, secret: parts.settings.secret },
    async signInWithPassword({ username, password, code }, origin) {
      const headers = headersOf(origin);
      const first = await orRefused(
        auth.api.signInUsername({ body: { username, password }, headers, returnHeaders: true }),
      );
      if (first.kind === 'refused') return { outcome: 'wrong-password' };
      if (!('twoFactorRedirect' in first.value.response)) return entered(first.value);
      if (code === undefined) return { outcome: 'second-factor-needed' };
      headers.set('cookie', cookieHeader(first.value.headers));
      const call = { body: { code }, headers, returnHeaders: true } as const;
      const second = await orRefused(
        /^\d{6}$/.test(code) ? auth.api.verifyTOTP(call) : auth.api.verifyBackupCode(call),
      );
      if (second.kind === 'refused') return { outcome: refusalOf(second.status) };
      return entered(second.value);
    },
    async sendCode(phone, phoneIndex) {
      await phoneAtHand.run(phone, () =>
        auth.api.sendPhoneNumberOTP({ body: { phoneNumber: phoneIndex } }),
      );
    },
    async signInWithCode(phoneNumber, code, origin) {
      const body = { phoneNumber, code };
      const headers = headersOf(origin);
      const result = await orRefused(
        auth.api.verifyPhoneNumber({ body, headers, returnHeaders: true }),
      );
      if (result.kind === 'refused') return { outcome: refusalOf(result.status) };
      return entered(result.value);
    },
    async enrolSecondFactor(cookie, password) {
      const headers = new Headers({ cookie });
      const result = await orRefused(auth.api.enableTwoFactor({ body: { password }, headers }));
      if (result.kind === 'refused' || result.value.method !== 'totp') return 'refused';
      return { totpUri: result.value.totpURI, backupCodes: result.value.backupCodes };
    },
    async confirmSecondFactor(cookie, code) {
      const headers = new Headers({ cookie });
      const result = await orRefused(
        auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }),
      );
      return result.kind === 'refused' ? 'refused' : result.value.headers.getSetCookie();
    },
    async removeSecondFactor(cookie, password) {
      const headers = new Headers({ cookie });
      const result = await orRefused(
        auth.api.disableTwoFactor({ body: { password }, headers, returnHeaders: true }),
      );
      return result.kind === 'refused' ? 'refused' : result.value.headers.getSetCookie();
    },
    hashPassword: (password) => context.password.hash(password),
    isPassword: (hash, password) => context.password.verify({ hash, password }),
    handle: (request) => auth.handler(request),
  };
}

type Tried<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly status: number };

/** The library refuses by throwing; a fault of ours (5xx) passes through. */
async function orRefused<T>(work: Promise<T>): Promise<Tried<T>> {
  try {
    return { kind: 'done', value: await work };
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) {
      return { kind: 'refused', status: error.statusCode };
    }
    throw error;
  }
}

function refusalOf(status: number): 'wrong-code' | 'too-many-attempts' {
  return status === 403 || status === 429 ? 'too-many-attempts' : 'wrong-code';
}

function entered(result: { headers: Headers; response: object }): Attempt {
  const response = result.response as { user?: { id: string } | null };
  if (!response.user) return { outcome: 'wrong-code' };
  const cookies = result.headers.getSetCookie();
  return { outcome: 'entered', personId: response.user.id, cookies };
}

function headersOf(origin: Origin): Headers {
  return new Headers({
    'x-shanzhi-address': origin.ip,
    'user-agent': origin.userAgent.replace(/[^\x20-\x7e]/g, '').slice(0, 300),
  });
}
