import { processEnvironment } from '#platform/config/index.ts';
import { Refusal } from '#platform/refusal/refusal.ts';
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
  if (isProduction()) throw notInProduction();
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
  if (isProduction()) throw new Error('sign-in codes are never shown in production');
}

function isProduction(): boolean {
  return processEnvironment['NODE_ENV'] === 'production';
}

function notInProduction(): Refusal {
  return new Refusal('conflict', 'identity.demo_in_production', {
    zh: 'NODE_ENV=production 时不能以演示方式启动：演示会显示登录验证码。请去掉 demo 设置。',
    en: 'No demo starts under NODE_ENV=production: it shows sign-in codes. Take `demo` away.',
  });
}
