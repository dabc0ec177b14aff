import { Refusal } from '#platform/refusal/refusal.ts';

/** What the specification answers with 400. */
export function badRequest(code: string, zh: string, en: string): Refusal {
  return new Refusal('invalid', `open311.${code}`, { zh, en });
}

/** What the specification answers with 404: resources that do not exist. */
export function unknown(code: string, zh: string, en: string): Refusal {
  return new Refusal('not-found', `open311.${code}`, { zh, en });
}

export function unknownService(code: string): Refusal {
  const shown = code.slice(0, 40);
  return unknown(
    'unknown_service',
    `没有 service_code “${shown}”，可用的见 services。`,
    `There is no service_code "${shown}"; see services for those there are.`,
  );
}
