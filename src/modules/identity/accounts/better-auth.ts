import { AsyncLocalStorage } from 'node:async_hooks';
import { betterAuth } from 'better-auth';
import type { BetterAuthOptions } from 'better-auth';
import { genericOAuth, phoneNumber, twoFactor, username } from 'better-auth/plugins';
import type { IdentityParts, SingleSignOnProvider } from '../settings.ts';
import { loginEmail } from '../data/login-rows.ts';
import { createAccountsAdapter } from './adapter.ts';
import { createProtectedValues } from './protected-values.ts';

export const sessionDays = 30;
export const codeMinutes = 5;

/** What the library calls back into. */
export interface AccountHooks {
  /** Somebody proved to hold this phone; their person must exist before the session does. */
  personProven(personId: string, phoneIndex: string): Promise<void>;
  /** A session came from a single sign-on provider. */
  enteredBySingleSignOn(personId: string): Promise<void>;
  findLoginByUsername(username: string): Promise<string | undefined>;
}

/** The phone a code is being sent to. The library itself only ever sees the phone's blind index. */
export const phoneAtHand = new AsyncLocalStorage<string>();

export function createBetterAuth(parts: IdentityParts, hooks: AccountHooks) {
  const { settings } = parts;
  return betterAuth({
    secret: settings.secret,
    baseURL: settings.publicUrl,
    basePath: '/api/auth',
    database: createAccountsAdapter(parts.db, createProtectedValues(parts.cipher)),
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false }, // ours counts in the database, per account and per address
    advanced: advancedOptions(parts),
    user: { modelName: 'login' },
    account: {
      modelName: 'credential',
      updateAccountOnSignIn: false,
      accountLinking: { requireLocalEmailVerified: false, trustedProviders: trusted(settings) },
    },
    session: { expiresIn: sessionDays * 24 * 60 * 60, updateAge: sessionDays * 24 * 60 * 60 },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: { enabled: true, disableSignUp: true, maxPasswordLength: 512 },
    onAPIError: { errorURL: `${settings.publicUrl}/sign-in` },
    databaseHooks: databaseHooks(hooks),
    plugins: [
      username({
        displayUsername: false,
        minUsernameLength: 2,
        usernameValidator: (name) => /^[\p{L}\p{N}_.-]+$/u.test(name),
      }),
      phoneNumber({
        otpLength: 6,
        expiresIn: codeMinutes * 60,
        allowedAttempts: 3,
        async sendOTP({ code }) {
          const phone = phoneAtHand.getStore();
          if (phone === undefined) throw new Error('a code needs a phone at hand');
          await settings.sendCode?.(phone, code);
        },
        signUpOnVerification: { getTempEmail: loginEmail, getTempName: () => '' },
        callbackOnVerification: ({ phoneNumber: index, user }) =>
          hooks.personProven(user.id, index),
      }),
      twoFactor({ issuer: '善治', twoFactorTable: 'secondFactor' }),
      genericOAuth({
        config: (settings.singleSignOn ?? []).map((one) => providerConfig(one, hooks)),
      }),
    ],
  });
}

function advancedOptions({ settings, ids }: IdentityParts) {
  return {
    cookiePrefix: 'shanzhi',
    disableOriginCheck: false, // said aloud: the library drops it under test, where we test it
    useSecureCookies: settings.publicUrl.startsWith('https:'),
    defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
    database: { generateId: () => ids.next() },
    ipAddress: { ipAddressHeaders: ['x-shanzhi-address'] },
  } as const satisfies BetterAuthOptions['advanced'];
}

function databaseHooks(hooks: AccountHooks) {
  return {
    account: {
      create: {
        // The provider's tokens tell about people and serve us nothing once they are in.
        async before(account: object) {
          const none = { accessToken: null, refreshToken: null, idToken: null };
          return { data: { ...account, ...none } };
        },
      },
    },
    session: {
      create: {
        async after(session: { userId: string }, context: { path?: string } | null) {
          if (context?.path?.startsWith('/callback/')) {
            await hooks.enteredBySingleSignOn(session.userId);
          }
        },
      },
    },
  } satisfies BetterAuthOptions['databaseHooks'];
}

function trusted(settings: IdentityParts['settings']): string[] {
  return (settings.singleSignOn ?? [])
    .filter((provider) => provider.usernameClaim !== undefined)
    .map((provider) => provider.id);
}

/** Nobody is let in whom the cell does not know: an account there must belong to a person here. */
function providerConfig(provider: SingleSignOnProvider, hooks: AccountHooks) {
  return {
    providerId: provider.id,
    name: provider.title,
    discoveryUrl: provider.discoveryUrl,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    scopes: ['openid', 'profile'],
    requireIdTokenVerification: true,
    disableSignUp: true,
    async mapProfileToUser(profile: Record<string, unknown>) {
      const claim = provider.usernameClaim && profile[provider.usernameClaim];
      const known =
        typeof claim === 'string'
          ? await hooks.findLoginByUsername(claim.toLowerCase())
          : undefined;
      const id = known ?? `${provider.id}.${String(profile['sub'])}`;
      return { email: loginEmail(id), emailVerified: known !== undefined, name: '' };
    },
  };
}
