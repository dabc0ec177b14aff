import type { Clock } from '#platform/clock/clock.ts';
import type { Database } from '#platform/db/database.ts';
import type { Ids } from '#platform/ids/ids.ts';
import type { FieldCipher } from '#platform/secrets/index.ts';

/** A single sign-on provider (OpenID Connect), e.g. the county's unified staff sign-in. */
export interface SingleSignOnProvider {
  /** Stands in addresses: `/api/auth/callback/<id>`. */
  readonly id: string;
  readonly title: string;
  readonly discoveryUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that equals a staff account name; without it only linked subjects may enter. */
  readonly usernameClaim?: string;
}

/** Sends a sign-in code to a phone: an SMS gateway, or a recording one in tests. */
export type SendCode = (phone: string, code: string) => Promise<void>;

export interface ProvenPhone {
  readonly personId: string;
  /** The phone's blind index, as `IdentityApi.phoneIndex` gives it. */
  readonly phoneIndex: string;
}

export interface IdentitySettings {
  /** Signs cookies; at least 32 random characters, the same in every process of the cell. */
  readonly secret: string;
  /** Where pages are served, e.g. https://shanzhi.example.cn; under https cookies are Secure. */
  readonly publicUrl: string;
  /** Left out where nothing can send texts: then residents are told so, and what to do instead. */
  readonly sendCode?: SendCode | undefined;
  /** Somebody has just signed in by proving this phone. Must not fail: they are in. */
  readonly onPhoneProven?: (proven: ProvenPhone) => Promise<void>;
  /** Whom residents can call instead. */
  readonly hotline?: string;
  /** Shows sign-in codes to whoever asks. Refused where NODE_ENV is production. */
  readonly demo?: boolean;
  readonly singleSignOn?: readonly SingleSignOnProvider[];
  /** The area a resident who signs in for the first time belongs to; '' is the whole cell. */
  readonly homeAreaCode?: string;
}

/** What identity needs from the platform. */
export interface IdentityParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly cipher: FieldCipher;
  readonly settings: IdentitySettings;
}
