import { AsyncLocalStorage } from 'node:async_hooks';
import type { Origin } from '../accounts/accounts.ts';

/** Where the single sign-on being answered comes from; the accounts library does not pass it on. */
export const originAtHand = new AsyncLocalStorage<Origin>();
