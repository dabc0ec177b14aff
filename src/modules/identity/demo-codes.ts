import { processEnvironment } from '#platform/config/index.ts';
import { normalisePhone } from './domain/phone.ts';

/** The sign-in codes of a demo, for its pages to show instead of a text message. */
export interface DemoCodes {
  record(phone: string, code: string): void;
  find(phone: string): string | undefined;
}

/**
 * Codes on a screen let anybody in as anybody. So this refuses to exist in production, looks again
 * each time it is used, and asks the process itself rather than believing what it was told.
 */
export function createDemoCodes(): DemoCodes {
  requireNotProduction();
  const codes = new Map<string, string>();
  return {
    record(phone, code) {
      requireNotProduction();
      if (codes.size > 1000) codes.clear();
      codes.set(phone, code);
    },
    find(phone) {
      requireNotProduction();
      return codes.get(normalisePhone(phone));
    },
  };
}

function requireNotProduction(): void {
  if (processEnvironment['NODE_ENV'] !== 'production') return;
  throw new Error('sign-in codes are never shown in production');
}
